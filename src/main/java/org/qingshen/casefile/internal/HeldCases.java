package org.qingshen.casefile.internal;

import java.time.Instant;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.CaseMemo;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Case files by id, read once in an act that holds their lock, and written with their version. */
@Component
class HeldCases {

  private final CaseFileMapper mapper;
  private final CaseMemo<CaseFile> known;

  HeldCases(CaseFileMapper mapper, Ledger ledger) {
    this.mapper = mapper;
    this.known = new CaseMemo<>(ledger);
  }

  /**
   * @throws IllegalStateException where there is none
   */
  CaseFile of(CaseId id) {
    return known.of(id, this::read);
  }

  private CaseFile read(CaseId id) {
    return mapper.find(id).orElseThrow(() -> new IllegalStateException("No case file " + id));
  }

  CaseFile named(CaseFile old, String number, String title, String category) {
    return changed(
        old,
        mapper.named(old.id(), old.version(), number, title, category),
        new CaseFile(
            old.id(),
            old.kind(),
            number,
            title,
            old.applicant(),
            old.applicantName(),
            old.region(),
            old.state(),
            old.stateSince(),
            category,
            old.openedAt(),
            old.openedBy(),
            old.reachedCityAt(),
            old.reachedProvinceAt(),
            old.underInquiry(),
            old.version() + 1));
  }

  CaseFile state(CaseFile old, String state, Instant since, Instant city) {
    return changed(
        old,
        mapper.state(old.id(), old.version(), state, since, city),
        went(old, state, since, city, old.reachedProvinceAt(), old.underInquiry()));
  }

  CaseFile reachedProvince(CaseFile old, Instant at) {
    return changed(
        old,
        mapper.reachedProvince(old.id(), old.version(), at),
        went(old, old.state(), old.stateSince(), old.reachedCityAt(), at, old.underInquiry()));
  }

  CaseFile underInquiry(CaseFile old, boolean open) {
    return changed(
        old,
        mapper.underInquiry(old.id(), old.version(), open),
        went(
            old,
            old.state(),
            old.stateSince(),
            old.reachedCityAt(),
            old.reachedProvinceAt(),
            open));
  }

  private static CaseFile went(
      CaseFile old, String state, Instant since, Instant city, Instant province, boolean inquiry) {
    return new CaseFile(
        old.id(),
        old.kind(),
        old.number(),
        old.title(),
        old.applicant(),
        old.applicantName(),
        old.region(),
        state,
        since,
        old.category(),
        old.openedAt(),
        old.openedBy(),
        city,
        province,
        inquiry,
        old.version() + 1);
  }

  private CaseFile changed(CaseFile old, int rows, CaseFile changed) {
    if (rows != 1) {
      known.forget(old.id());
      throw new OptimisticLockingFailureException("Case file moved on since it was read");
    }
    known.now(old.id(), changed);
    return changed;
  }
}
