package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.integrity.CreditRecord.Event;
import org.qingshen.integrity.VetoDecisions;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.letters.Letter;
import org.qingshen.letters.Letters;
import org.qingshen.publication.PublishedLists;
import org.qingshen.shared.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The project's lock is held; lists take their own after it, as in ADR 22. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class VetoDecisionsService implements VetoDecisions {

  private final Determinations determinations;
  private final CreditLetters orders;
  private final Letters letters;
  private final CreditMapper mapper;
  private final CreditBook book;
  private final PublishedLists lists;

  VetoDecisionsService(
      Determinations determinations,
      CreditLetters orders,
      Letters letters,
      CreditMapper mapper,
      CreditBook book,
      PublishedLists lists) {
    this.determinations = determinations;
    this.orders = orders;
    this.letters = letters;
    this.mapper = mapper;
    this.book = book;
    this.lists = lists;
  }

  @Override
  public void issue(String suspicionId, String round) {
    Determination found = determinations.of(suspicionId, round);
    Letter letter = letters.issue(orders.vetoed(suspicionId, found));
    List<CreditRow> records =
        mapper.ofCase(found.caseId()).stream()
            .filter(record -> record.suspicionId().equals(suspicionId))
            .filter(record -> record.decisionNumber() == null)
            .toList();
    for (CreditRow record : records) {
      mapper.decided(record.id(), letter.number(), OfficeTime.day(letter.issuedAt()));
      book.note(record, Event.Kind.DECISION_ISSUED, letter.number(), letter.entry());
    }
    lists
        .placesOf(found.caseId().value())
        .forEach(place -> lists.founded(place.number(), place.entry(), letter.number()));
  }
}
