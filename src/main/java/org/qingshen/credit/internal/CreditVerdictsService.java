package org.qingshen.credit.internal;

import java.util.Map;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.CreditVerdicts;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.letters.Letter;
import org.qingshen.letters.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An annulled record does not reopen its case: the departments are told and decide. See ADR 24. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CreditVerdictsService implements CreditVerdicts {

  private final CreditMapper mapper;
  private final CreditBook book;
  private final CreditLetters orders;
  private final CreditMessages messages;
  private final Letters letters;
  private final CaseFiles cases;
  private final Ledger ledger;

  CreditVerdictsService(
      CreditMapper mapper,
      CreditBook book,
      CreditLetters orders,
      CreditMessages messages,
      Letters letters,
      CaseFiles cases,
      Ledger ledger) {
    this.mapper = mapper;
    this.book = book;
    this.orders = orders;
    this.messages = messages;
    this.letters = letters;
    this.cases = cases;
    this.ledger = ledger;
  }

  @Override
  public void decided(String reviewId, boolean granted, String round) {
    CreditReviewRow review = mapper.review(reviewId);
    CreditRow record = mapper.find(review.recordId());
    String result = (granted ? Result.GRANTED : Result.REFUSED).name();
    Map<String, Object> said =
        Map.of(CreditSeals.REVIEW, reviewId, CreditSeals.RESULT, result, CreditSeals.ROUND, round);
    SealedEntry entry = book.happened(record, event(review.kind(), granted), said);
    if (mapper.conclude(reviewId, result, entry.sealedAt(), round) != 1) {
      throw new IllegalStateException("Request " + reviewId + " was decided before");
    }
    ledger.release(review.caseId(), round);
    messages.decided(cases.of(review.caseId()), record, review, granted);
  }

  private static Event.Kind event(Kind kind, boolean granted) {
    return switch (kind) {
      case APPEAL -> granted ? Event.Kind.ANNULLED : Event.Kind.MAINTAINED;
      case REPAIR -> granted ? Event.Kind.REPAIRED : Event.Kind.REPAIR_REFUSED;
    };
  }

  /**
   * A letter stands in the case's file, where the applicant reads it: what concerns another is told
   * by message alone, for a paper to whoever recorded it.
   */
  @Override
  public void issue(String reviewId) {
    CreditReviewRow review = mapper.review(reviewId);
    CreditRow record = mapper.find(review.recordId());
    if (record.subjectRole() != Role.APPLICANT) {
      return;
    }
    Letter letter = letters.issue(orders.reviewed(record, review));
    boolean noted =
        mapper.events(record.id()).stream()
            .anyMatch(event -> letter.number().equals(event.document()));
    if (!noted) {
      book.happened(
          record, Event.Kind.DECISION_ISSUED, Map.of(CreditSeals.DOCUMENT, letter.number()));
    }
  }

  @Override
  public void overdue(String reviewId) {
    CreditReviewRow review = mapper.review(reviewId);
    CreditRow record = mapper.find(review.recordId());
    book.happened(record, Event.Kind.OVERDUE, Map.of(CreditSeals.REVIEW, reviewId));
    messages.overdue(cases.of(review.caseId()), review);
  }
}
