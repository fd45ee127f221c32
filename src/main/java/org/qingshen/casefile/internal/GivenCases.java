package org.qingshen.casefile.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.springframework.stereotype.Component;

@Component
class GivenCases implements CaseAssignments {

  private final CaseReading reading;
  private final CurrentActor current;

  GivenCases(CaseReading reading, CurrentActor current) {
    this.reading = reading;
    this.current = current;
  }

  @Override
  public Optional<Assigned> opened(CaseFile file) {
    Actor reader = current.require();
    return reading
        .assignment(reader, file)
        .map(by -> new Assigned(by.opened(reader, file).orElse(null)));
  }

  @Override
  public boolean only(CaseFile file) {
    return reading.assignment(current.require(), file).isPresent();
  }
}
