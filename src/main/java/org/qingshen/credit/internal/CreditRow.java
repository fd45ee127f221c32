package org.qingshen.credit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.qingshen.credit.CreditRecord;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/**
 * A row of {@code credit_record}.
 *
 * @param inquiry the round in which it was determined
 * @param items codes with a comma between
 */
record CreditRow(
    String id,
    CaseId caseId,
    String caseNumber,
    RegionCode province,
    Role subjectRole,
    OrganisationId organisationId,
    PersonId personId,
    String creditCode,
    String subjectName,
    String suspicionId,
    String inquiry,
    String items,
    String decisionNumber,
    LocalDate decidedOn,
    LocalDate effectiveFrom,
    LocalDate untilOn,
    String periodBasis,
    CreditRecord.State state,
    Instant stateSince,
    long seq) {

  /** The same, with where and when it was sealed. */
  CreditRow sealedIn(SealedEntry entry) {
    return new CreditRow(
        id,
        caseId,
        caseNumber,
        province,
        subjectRole,
        organisationId,
        personId,
        creditCode,
        subjectName,
        suspicionId,
        inquiry,
        items,
        decisionNumber,
        decidedOn,
        effectiveFrom,
        untilOn,
        periodBasis,
        state,
        entry.sealedAt(),
        entry.seq());
  }

  CreditRecord whole() {
    return whole(codes());
  }

  /**
   * @param shown of its items those that are to be read
   */
  CreditRecord whole(List<String> shown) {
    return new CreditRecord(
        id,
        caseId,
        caseNumber,
        province,
        subjectRole,
        organisationId,
        personId,
        creditCode,
        subjectName,
        shown,
        decisionNumber,
        decidedOn,
        effectiveFrom,
        untilOn,
        periodBasis,
        state,
        stateSince,
        seq);
  }

  List<String> codes() {
    return items.isEmpty() ? List.of() : Arrays.asList(items.split(","));
  }
}
