package org.qingshen.integrity.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.qingshen.integrity.VetoDecisionIssued;
import org.qingshen.integrity.VetoDecisions;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.letters.Letter;
import org.qingshen.letters.Letters;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.Place;
import org.qingshen.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The project's lock is held; lists take their own after it, as in ADR 22. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class VetoDecisionsService implements VetoDecisions {

  /** Of times that are stored by the millisecond. */
  private static final Duration ROUNDING = Duration.ofSeconds(1);

  private final SuspicionMapper suspicions;
  private final Determinations determinations;
  private final VetoLetters orders;
  private final Letters letters;
  private final PublishedLists lists;
  private final ApplicationEventPublisher events;

  VetoDecisionsService(
      SuspicionMapper suspicions,
      Determinations determinations,
      VetoLetters orders,
      Letters letters,
      PublishedLists lists,
      ApplicationEventPublisher events) {
    this.suspicions = suspicions;
    this.determinations = determinations;
    this.orders = orders;
    this.letters = letters;
    this.lists = lists;
    this.events = events;
  }

  @Override
  public void issue(String suspicionId, String round) {
    Determination found = determinations.of(suspicionId, round);
    Letter letter = letters.issue(orders.vetoed(suspicionId, found));
    LocalDate on = OfficeTime.day(letter.issuedAt());
    events.publishEvent(new VetoDecisionIssued(found.caseId(), suspicionId, letter.number(), on));
    Instant since = suspicions.find(suspicionId).concludedAt().minus(ROUNDING);
    lists.placesOf(found.caseId().value()).stream()
        .filter(place -> withdrawn(place, since))
        .forEach(place -> lists.founded(place.number(), place.entry(), letter.number()));
  }

  /** What was withdrawn before for another reason does not rest on this decision. */
  private boolean withdrawn(Place place, Instant since) {
    return lists
        .of(place.number())
        .flatMap(list -> list.entry(place.entry()))
        .filter(entry -> entry.correction() != null && !entry.correction().at().isBefore(since))
        .isPresent();
  }
}
