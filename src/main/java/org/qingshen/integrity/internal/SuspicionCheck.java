package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.evidence.Unreadable;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Suspicions, what was done about them and what was determined, against the sealed entries. */
@Component
class SuspicionCheck implements LedgerCheck {

  static final String RAISED = "act/" + RaiseSuspicion.KIND;
  static final String WITHDRAWN = "act/" + WithdrawSuspicion.KIND;
  static final String BY_PUBLIC =
      FalsificationInquiryModel.step(FalsificationInquiryModel.SUSPICION_RAISED);
  static final String BY_EXPERTS = "expert-panel/vetoReported";
  static final String DETERMINED =
      FalsificationInquiryModel.step(FalsificationInquiryModel.DETERMINE);

  private static final int PAGE = 100;
  private static final List<String> STEPS =
      List.of(
          WITHDRAWN,
          FalsificationInquiryModel.step(FalsificationInquiryModel.TRIAGE_SUSPICION),
          FalsificationInquiryModel.step(FalsificationInquiryModel.STATE_DEFENCE),
          FalsificationInquiryModel.step(FalsificationInquiryModel.INVESTIGATE),
          FalsificationInquiryModel.step(FalsificationInquiryModel.SUPPLY_ORIGINALS),
          DETERMINED);

  private final SuspicionCheckMapper mapper;
  private final SealedRows seals;

  SuspicionCheck(SuspicionCheckMapper mapper, SealedRows seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  @Override
  public void everything(Consumer<Text> faults) {
    for (String step : List.of(RAISED, BY_PUBLIC, BY_EXPERTS)) {
      seals.ofStep(step, it -> there(it, mapper.countRaised(it.caseId(), it.seq()), faults));
    }
    for (String step : STEPS) {
      seals.ofStep(step, it -> there(it, mapper.countSteps(it.caseId(), it.seq()), faults));
    }
    seals.ofStep(DETERMINED, it -> there(it, mapper.countOpinions(it.caseId(), it.seq()), faults));
    List<String> page = mapper.after("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(id -> suspicion(id, faults));
      page = mapper.after(page.get(page.size() - 1), PAGE);
    }
    mapper.strays(PAGE).forEach(id -> faults.accept(Text.of("integrity.ledger.stray", id)));
  }

  /** What was sealed must stand in the tables, once. */
  private static void there(SealedEntry entry, int rows, Consumer<Text> faults) {
    // What the engine says at a step is nobody's act; only reports have no person behind them.
    boolean sentence =
        entry.by().isSystem()
            && !entry.step().equals(BY_EXPERTS)
            && !entry.data().containsKey(InquirySeals.SOURCE);
    if (rows != 1 && !sentence) {
      faults.accept(
          Text.of(
              "integrity.ledger.missing",
              String.valueOf(entry.seq()),
              entry.caseId().value(),
              Text.of("workflow.step." + entry.step().replace('/', '.'))));
    }
  }

  private int suspicion(String id, Consumer<Text> faults) {
    return LedgerCheck.settled(it -> read(id, it), faults);
  }

  private int read(String id, Consumer<Text> faults) {
    Optional<Integer> rows =
        Unreadable.unless(
            () -> new SuspicionRowsCheck(mapper, seals, mapper.find(id), faults).check());
    if (rows.isEmpty()) {
      faults.accept(Text.of("integrity.ledger.row", id));
    }
    return rows.orElse(1);
  }

  @Override
  public Optional<Checked> ofCase(CaseId caseId) {
    List<String> ids = mapper.ofCase(caseId);
    List<Text> faults = new ArrayList<>();
    long rows = ids.stream().mapToLong(id -> suspicion(id, faults::add)).sum();
    Text what = Text.of("integrity.ledger.suspicion", String.join(", ", ids));
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Checked(what, rows, faults));
  }

  /** By its own id. */
  @Override
  public Optional<Checked> one(String reference) {
    if (Unreadable.unless(() -> mapper.find(reference)).isEmpty()) {
      return Optional.empty();
    }
    List<Text> faults = new ArrayList<>();
    int rows = suspicion(reference, faults::add);
    return Optional.of(new Checked(Text.of("integrity.ledger.suspicion", reference), rows, faults));
  }
}
