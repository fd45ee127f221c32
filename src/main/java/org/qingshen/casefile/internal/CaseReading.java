package org.qingshen.casefile.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ExceptionalReader;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Who may read a case: by post or assignment with the permission, else by exception. */
@Component
class CaseReading {

  private final CaseFileMapper cases;
  private final CurrentActor current;
  private final OrdinaryReading ordinary;
  private final ExceptionalReader exceptions;
  private final List<AssignedReader> assigned;

  CaseReading(
      CaseFileMapper cases,
      CurrentActor current,
      OrdinaryReading ordinary,
      ExceptionalReader exceptions,
      List<AssignedReader> assigned) {
    this.cases = cases;
    this.current = current;
    this.ordinary = ordinary;
    this.exceptions = exceptions;
    this.assigned = List.copyOf(assigned);
  }

  /** Whether that person, who is asking, may read the case. */
  boolean mayRead(Actor actor, CaseFile file) {
    return (current.may(Permissions.CASE_READ)
            && (CaseReadPolicy.mayRead(actor, file)
                || assigned.stream().anyMatch(reader -> reader.mayRead(actor, file))))
        || exceptions.mayRead(actor, file.id());
  }

  /** Those who let that person read the case, where neither post nor exception does. */
  Optional<AssignedReader> assignment(Actor actor, CaseFile file) {
    return CaseReadPolicy.mayRead(actor, file) || exceptions.mayRead(actor, file.id())
        ? Optional.empty()
        : assigned.stream().filter(reader -> reader.mayRead(actor, file)).findFirst();
  }

  /** The case, for the person asking to read. */
  CaseFile readable(CaseId id) {
    return allowed(id, ordinary::read);
  }

  /** The case, for the person asking to check its seals. */
  CaseFile verifiable(CaseId id) {
    return allowed(id, ordinary::verify);
  }

  private CaseFile allowed(CaseId id, Runnable ordinarily) {
    Actor actor = current.require();
    if (!exceptions.mayRead(actor, id)) {
      ordinarily.run();
    }
    return cases
        .find(id)
        .filter(file -> mayRead(actor, file))
        .orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
  }
}
