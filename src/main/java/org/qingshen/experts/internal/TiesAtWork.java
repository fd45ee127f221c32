package org.qingshen.experts.internal;

import java.util.Optional;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** A tie that keeps somebody from a panel at work is not taken back before that panel is closed. */
@Component
class TiesAtWork {

  private final StateRequestMapper panels;
  private final StoredExperts experts;
  private final AvoidanceOfPool avoidance;

  TiesAtWork(StateRequestMapper panels, StoredExperts experts, AvoidanceOfPool avoidance) {
    this.panels = panels;
    this.experts = experts;
    this.avoidance = avoidance;
  }

  /** Why that tie cannot end now; empty where it can. Names no case. */
  Optional<Text> objection(PersonId person, String tie) {
    Optional<Expert.Tie> asked =
        experts.find(person).stream()
            .flatMap(it -> it.ties().stream())
            .filter(it -> it.id().equals(tie))
            .findFirst();
    return asked.isPresent()
            && panels.openCases().stream().anyMatch(it -> avoidance.concerns(asked.get(), it))
        ? Optional.of(Text.of("experts.fault.tie-at-work"))
        : Optional.empty();
  }
}
