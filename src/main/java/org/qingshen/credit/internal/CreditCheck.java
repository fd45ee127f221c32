package org.qingshen.credit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.process.CreditReviewModel;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.evidence.Unreadable;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Credit records and what happened to them, row by row, against what their cases sealed. */
@Component
class CreditCheck implements LedgerCheck {

  private static final int PAGE = 100;

  private final CreditCheckMapper mapper;
  private final SealedRows seals;

  CreditCheck(CreditCheckMapper mapper, SealedRows seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  @Override
  public void everything(Consumer<Text> faults) {
    for (Event.Kind kind : Event.Kind.values()) {
      seals.ofStep(CreditSeals.step(kind), entry -> sealed(entry, kind, faults));
    }
    seals.ofStep(CreditReviewModel.STEP_DECIDE_REVIEW, entry -> opinion(entry, faults));
    List<String> page = mapper.after("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(id -> record(id, faults));
      page = mapper.after(page.get(page.size() - 1), PAGE);
    }
    mapper.strays(PAGE).forEach(id -> faults.accept(Text.of("credit.ledger.stray", id)));
  }

  /** What was sealed must stand in the tables. */
  private void sealed(SealedEntry entry, Event.Kind kind, Consumer<Text> faults) {
    String id = CreditSeals.text(entry, CreditSeals.RECORD);
    boolean there = mapper.countEvents(id, entry.caseId(), entry.seq()) == 1;
    if (!there) {
      Text what = Text.of("credit.event." + kind);
      faults.accept(Text.of("credit.ledger.missing", String.valueOf(entry.seq()), id, what));
    }
  }

  private void opinion(SealedEntry entry, Consumer<Text> faults) {
    if (mapper.countOpinions(entry.caseId(), entry.seq()) != 1) {
      faults.accept(
          Text.of(
              "credit.ledger.opinion.missing",
              String.valueOf(entry.seq()),
              entry.caseId().value()));
    }
  }

  private int record(String id, Consumer<Text> faults) {
    return LedgerCheck.settled(it -> read(id, it), faults);
  }

  private int read(String id, Consumer<Text> faults) {
    Optional<Integer> rows =
        Unreadable.unless(
            () -> new CreditRecordCheck(mapper, seals, mapper.find(id), faults).check());
    if (rows.isEmpty()) {
      faults.accept(Text.of("credit.ledger.row", id));
    }
    return rows.orElse(1);
  }

  @Override
  public Optional<Checked> ofCase(CaseId caseId) {
    return checked(mapper.ofCase(caseId), caseId.value());
  }

  /** By its own id, or by the number of the decision. */
  @Override
  public Optional<Checked> one(String reference) {
    return checked(mapper.ofDecision(reference), reference);
  }

  private Optional<Checked> checked(List<String> records, String reference) {
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<Text> faults = new ArrayList<>();
    long rows = records.stream().mapToLong(record -> record(record, faults::add)).sum();
    Text what = Text.of("credit.ledger.record", reference);
    return Optional.of(new Checked(what, rows, faults));
  }
}
