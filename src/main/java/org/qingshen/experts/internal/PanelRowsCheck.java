package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.evidence.Unreadable;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Draws: recomputed from what was sealed, and their rows held to it. */
@Component
class PanelRowsCheck implements LedgerCheck {

  static final String COMMIT = ExpertPanelModel.step(ExpertPanelModel.COMMIT_NONCE);
  static final String REVEAL = ExpertPanelModel.step(ExpertPanelModel.REVEAL_NONCE);

  private static final int PAGE = 100;

  private final PanelCheckMapper mapper;
  private final SealedRows seals;

  PanelRowsCheck(PanelCheckMapper mapper, SealedRows seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  @Override
  public void everything(Consumer<Text> faults) {
    seals.ofStep(DrawSeals.LIST, entry -> listed(entry, faults));
    List<CaseId> page = mapper.cases("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(caseId -> draws(caseId, faults));
      page = mapper.cases(page.get(page.size() - 1).value(), PAGE);
    }
    mapper.strays(PAGE).forEach(id -> faults.accept(Text.of("experts.ledger.stray", id)));
  }

  /** What was sealed must stand in the table, once. */
  private void listed(SealedEntry entry, Consumer<Text> faults) {
    if (mapper.countDraws(entry.caseId(), entry.seq()) != 1) {
      faults.accept(
          Text.of(
              "experts.ledger.missing",
              entry.caseId().value(),
              String.valueOf(entry.data().get("draw"))));
    }
  }

  private int draws(CaseId caseId, Consumer<Text> faults) {
    return LedgerCheck.settled(it -> read(caseId, it), faults);
  }

  private int read(CaseId caseId, Consumer<Text> faults) {
    Optional<Integer> rows =
        Unreadable.unless(
            () -> {
              List<DrawRow> draws = mapper.draws(caseId);
              return new DrawRowsCheck(mapper, seals, caseId, entries(caseId), faults).check(draws);
            });
    if (rows.isEmpty()) {
      faults.accept(Text.of("experts.ledger.unreadable", caseId.value()));
    }
    return rows.orElse(1);
  }

  private List<SealedEntry> entries(CaseId caseId) {
    return Stream.of(DrawSeals.LIST, COMMIT, REVEAL, DrawSeals.RESULT)
        .flatMap(step -> seals.of(caseId, step).stream())
        .sorted(Comparator.comparingLong(SealedEntry::seq))
        .toList();
  }

  /** A draw has no number of its own. */
  @Override
  public Optional<Checked> one(String reference) {
    return Optional.empty();
  }

  @Override
  public Optional<Checked> ofCase(CaseId caseId) {
    List<Text> faults = new ArrayList<>();
    int rows = draws(caseId, faults::add);
    return rows == 0
        ? Optional.empty()
        : Optional.of(new Checked(Text.of("experts.ledger.draws", caseId.value()), rows, faults));
  }
}
