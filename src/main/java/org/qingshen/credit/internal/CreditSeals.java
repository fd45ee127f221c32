package org.qingshen.credit.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;

/** What the entries of a case hold about its credit records, so that no column changes alone. */
final class CreditSeals {

  /** What the steps of its entries begin with. */
  static final String STEP = "credit-register/";

  static final String RECORD = "record";
  static final String ROW = "row";
  static final String DOCUMENT = "document";
  static final String DECIDED_ON = "decidedOn";
  static final String REVIEW = "review";
  static final String RESULT = "result";
  static final String ROUND = "round";
  static final String DEPARTMENT = "department";

  private CreditSeals() {}

  static String step(Event.Kind kind) {
    return STEP + kind;
  }

  /** Of what never changes of a record; its place in the chain follows from where this stands. */
  static String digest(CreditRow it) {
    return digest(
        it.id(),
        it.caseId(),
        it.caseNumber(),
        it.province(),
        it.subjectRole(),
        it.organisationId(),
        it.personId(),
        it.creditCode(),
        it.subjectName(),
        it.suspicionId(),
        it.inquiry(),
        it.items(),
        it.effectiveFrom(),
        it.untilOn(),
        it.periodBasis());
  }

  /** Of a request, without what was decided about it. */
  static String digest(CreditReviewRow it) {
    return digest(
        it.id(),
        it.recordId(),
        it.caseId(),
        it.kind(),
        it.requestedBy(),
        it.requestedFor(),
        it.requestedAt(),
        it.seq(),
        it.dueAt(),
        it.paperFrom(),
        it.receivedOn());
  }

  /** Each part with its length: no two lists of parts have one spelling. */
  private static String digest(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      String words = part == null ? "" : String.valueOf(part);
      text.append(part == null ? "-" : words.length()).append(':').append(words).append('\n');
    }
    return Sm3.hex(text.toString());
  }

  static String text(SealedEntry entry, String key) {
    return entry.data().get(key) instanceof String said ? said : "";
  }

  /** What the entries of a record's events say of it, in their order. */
  static Map<String, Object> request(CreditReviewRow review) {
    return Map.of(REVIEW, review.id(), ROW, digest(review));
  }

  static boolean decides(Event.Kind kind) {
    return List.of(
            Event.Kind.ANNULLED,
            Event.Kind.MAINTAINED,
            Event.Kind.REPAIRED,
            Event.Kind.REPAIR_REFUSED)
        .contains(kind);
  }
}
