package org.qingshen.experts.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.Expert;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever keeps the pool knows the order of a panel's reserves; to suspend one of them would be to
 * choose the next. While the panel is at work a change of state is therefore asked for, sealed, and
 * waits for a second person. Design: four eyes, roles.md section 4.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DrawnStates {

  static final String ASKED = "stateAsked";
  static final String DECIDED = "stateDecided";

  private final StateRequestMapper requests;
  private final ExpertMapper experts;
  private final StoredExperts pool;
  private final PanelRecord record;
  private final Ledger ledger;

  DrawnStates(
      StateRequestMapper requests,
      ExpertMapper experts,
      StoredExperts pool,
      PanelRecord record,
      Ledger ledger) {
    this.requests = requests;
    this.experts = experts;
    this.pool = pool;
    this.record = record;
    this.ledger = ledger;
  }

  /** Whether a panel at work has drawn that person. */
  boolean atWork(PersonId person) {
    return !requests.atWork(person).isEmpty();
  }

  Set<PersonId> waiting(RegionCode province) {
    return new HashSet<>(requests.waiting(province));
  }

  /** Why it cannot be asked for; empty where it waits now. */
  Optional<Text> ask(Expert expert, Expert.State wanted, String reason, PersonId by) {
    if (requests.waits(expert.id())) {
      return Optional.of(Text.of("experts.fault.asked"));
    }
    String id = Ids.next();
    for (CaseId caseId : requests.atWork(expert.id())) {
      ledger.lock(caseId);
      requests.insert(
          new StateRequestRow(
              id,
              expert.id(),
              caseId,
              expert.code(),
              wanted,
              reason,
              by,
              pool.now(),
              null,
              null,
              null));
      seal(caseId, ASKED, "experts.drawn.asked", expert.code(), wanted);
    }
    return Optional.empty();
  }

  /** In every case the request touches. */
  Optional<Text> decide(String id, boolean agreed, PersonId by) {
    List<StateRequestRow> rows = requests.of(id);
    rows.forEach(it -> ledger.lock(it.caseId()));
    String decision = agreed ? StateRequestRow.AGREED : StateRequestRow.REFUSED;
    if (rows.isEmpty() || requests.decide(id, decision, by, pool.now()) == 0) {
      return Optional.of(Text.of("experts.drawn.over"));
    }
    StateRequestRow first = rows.get(0);
    if (agreed) {
      ExpertRow now = experts.find(first.personId());
      experts.state(now.personId(), now.version(), first.wanted(), first.reason(), pool.now());
    }
    String key = agreed ? "experts.drawn.agreed" : "experts.drawn.refused";
    rows.forEach(it -> seal(it.caseId(), DECIDED, key, it.expertCode(), it.wanted()));
    return Optional.empty();
  }

  private void seal(CaseId caseId, String element, String key, String code, Expert.State wanted) {
    record.seal(
        caseId,
        element,
        Text.of(key, code, wanted.text()),
        Map.of("expert", code, "wanted", wanted.name()));
  }
}
