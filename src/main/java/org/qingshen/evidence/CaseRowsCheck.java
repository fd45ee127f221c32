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
  private final CaseRows rows;
  private final String what;
  private final List<String> steps;
  private final List<HeldTable> tables;

  /**
   * @param what key of the sentence that names what is compared, with the case
   * @param steps whose entries say something of the rows
   */
  protected CaseRowsCheck(
      SealedRows seals, CaseRows rows, String what, List<String> steps, List<HeldTable> tables) {
    this.seals = seals;
    this.rows = rows;
    this.what = what;
    this.steps = List.copyOf(steps);
    this.tables = List.copyOf(tables);
  }

  /** Compares one case. */
  protected abstract void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with);

  @Override
  public final List<HeldTable> tables() {
    return tables;
  }

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
    rows.strays(PAGE)
        .forEach(
            it ->
                faults.accept(Text.of("evidence.row.stray", label(it.name()), it.name(), it.id())));
  }

  private Text labels() {
    return tables.stream()
        .map(HeldTable::label)
        .reduce((one, other) -> Text.of("evidence.columns.and", one, other))
        .orElseThrow();
  }

  private Text label(String name) {
    return tables.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(HeldTable::label)
        .orElseThrow(() -> new IllegalStateException(name + " is not held"));
  }

  /** Those with entries and those with rows: either may have lost the other. */
  private List<CaseId> page(String after) {
    TreeMap<String, CaseId> both = new TreeMap<>();
    seals.cases(steps, after, PAGE).forEach(it -> both.put(it.value(), it));
    rows.cases(after, PAGE).forEach(it -> both.put(it.value(), it));
    return both.values().stream().limit(PAGE).toList();
  }

  private int check(CaseId caseId, Consumer<Text> faults) {
    return LedgerCheck.settled(it -> read(caseId, it), faults);
  }

  private int read(CaseId caseId, Consumer<Text> faults) {
    RowComparison comparison = new RowComparison(faults);
    boolean read =
        Unreadable.unless(
                () -> {
                  compare(caseId, seals.of(caseId, steps), comparison);
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
    int found = check(caseId, faults::add);
    return found == 0 && faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Checked(Text.of(what, caseId.value()), found, faults));
  }
}
