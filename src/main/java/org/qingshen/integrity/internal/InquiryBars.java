package org.qingshen.integrity.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Asks {@link InquiryRule} with what the case's chain and the inquiry's tables know. */
@Component
class InquiryBars {

  private final SuspicionMapper mapper;
  private final Ledger ledger;
  private final Directory directory;

  InquiryBars(SuspicionMapper mapper, Ledger ledger, Directory directory) {
    this.mapper = mapper;
    this.ledger = ledger;
    this.directory = directory;
  }

  Optional<Text> against(Suspicion suspicion, String element, Set<PersonId> hands) {
    return InquiryRule.bar(element, people(suspicion), hands);
  }

  /** Whether anybody who holds that queue's post may do that step. */
  boolean anybodyFor(Suspicion suspicion, String element, Queue queue) {
    InquiryRule.People people = people(suspicion);
    return directory.holders(queue).stream()
        .anyMatch(holder -> InquiryRule.bar(element, people, Set.of(holder.id())).isEmpty());
  }

  private InquiryRule.People people(Suspicion suspicion) {
    var steps = mapper.steps(suspicion.id());
    Set<Long> own = steps.stream().map(InquiryStepRow::seq).collect(Collectors.toSet());
    Set<PersonId> tookPart = new HashSet<>();
    ledger.hands(suspicion.caseId()).stream()
        .filter(hand -> hand.seq() != suspicion.raisedSeq() && !own.contains(hand.seq()))
        .forEach(
            hand -> {
              tookPart.add(hand.person());
              if (hand.actingFor() != null) {
                tookPart.add(hand.actingFor());
              }
            });
    return new InquiryRule.People(
        suspicion.raisers(), tookPart, steps, mapper.opinions(suspicion.id()));
  }
}
