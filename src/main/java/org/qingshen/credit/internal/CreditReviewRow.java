package org.qingshen.credit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * A row of {@code credit_review}.
 *
 * @param requestedBy who asked, or recorded what came in on paper
 * @param paperFrom who signed the paper (纸质申诉); null for a request made here
 * @param receivedOn when it came in; null likewise
 * @param result null while it is looked into
 * @param round in which it was decided; null before
 */
record CreditReviewRow(
    String id,
    String recordId,
    CaseId caseId,
    Kind kind,
    PersonId requestedBy,
    PersonId requestedFor,
    Instant requestedAt,
    long seq,
    Instant dueAt,
    String paperFrom,
    LocalDate receivedOn,
    Result result,
    Instant decidedAt,
    String round) {

  /** What is asked for. */
  enum Kind {
    /** 申诉 */
    APPEAL,
    /** 信用修复 */
    REPAIR
  }

  boolean onPaper() {
    return paperFrom != null;
  }

  Set<PersonId> hands() {
    return Stream.of(requestedBy, requestedFor)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
