package org.qingshen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * Holds tables to their entries case by case: one statement for the entries of a case and one for
 * each table, and never more than one case in memory.
 */
public abstract class CaseRowsCheck implements LedgerCheck {

  private static final int PAGE = 100;

  private final SealedRows seals;

  protected CaseRowsCheck(SealedRows seals) {
    this.seals = seals;
  }

  /** Steps whose entries say something of the rows. */
  protected abstract List<String> steps();

  /** Cases that have rows, in the order of their ids. */
  protected abstract List<CaseId> cases(String after, int limit);

  /** Compares one case. */
  protected abstract void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with);

  /** What is compared, for people. */
  protected abstract Text what(CaseId caseId);

  /** Rows that belong to no row of a case, so that no case would show them. */
  protected List<Stray> strays(int limit) {
    return List.of();
  }

  /** A row that belongs nowhere. */
  public record Stray(String name, String id) {}

  @Override
  public void everything(Consumer<Text> faults) {
    List<CaseId> page = page("");
    while (!page.isEmpty()) {
      page.forEach(
          caseId ->
              check(
                  caseId, it -> faults.accept(Text.of("evidence.fault.case", caseId.value(), it))));
      page = page(page.get(page.size() - 1).value());
    }
    strays(PAGE)
        .forEach(
            it ->
                faults.accept(Text.of("evidence.row.stray", label(it.name()), it.name(), it.id())));
  }

  private Text labels() {
    return tables().stream()
        .map(HeldTable::label)
        .reduce((one, other) -> Text.of("evidence.columns.and", one, other))
        .orElseThrow();
  }

  private Text label(String name) {
    return tables().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(HeldTable::label)
        .orElseThrow(() -> new IllegalStateException(name + " is not held"));
  }

  /** Those with entries and those with rows: either may have lost the other. */
  private List<CaseId> page(String after) {
    TreeMap<String, CaseId> both = new TreeMap<>();
    seals.cases(steps(), after, PAGE).forEach(it -> both.put(it.value(), it));
    cases(after, PAGE).forEach(it -> both.put(it.value(), it));
    return both.values().stream().limit(PAGE).toList();
  }

  private int check(CaseId caseId, Consumer<Text> faults) {
    List<Text> found = new ArrayList<>();
    int rows = read(caseId, found::add);
    // Read again: what happened between two statements is no fault.
    return found.isEmpty() ? rows : read(caseId, faults);
  }

  private int read(CaseId caseId, Consumer<Text> faults) {
    RowComparison comparison = new RowComparison(faults);
    boolean read =
        Unreadable.unless(
                () -> {
                  compare(caseId, seals.of(caseId, steps()), comparison);
                  return true;
                })
            .isPresent();
    if (!read) {
      faults.accept(Text.of("evidence.row.unreadable", labels()));
    }
    return comparison.rows();
  }

  /** These rows have no number of their own. */
  @Override
  public Optional<Checked> one(String reference) {
    return Optional.empty();
  }

  @Override
  public Optional<Checked> ofCase(CaseId caseId) {
    List<Text> faults = new ArrayList<>();
    int rows = check(caseId, faults::add);
    return rows == 0 && faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Checked(what(caseId), rows, faults));
  }
}
