package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.Staged;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Holds a staged table to its rules. Of the answer only the id counts; rows are read from the
 * table, a page at a time, since they may have got there without an import.
 */
@Component
class StagedRules {

  private static final int PAGE = 1_000;
  // More would not be read.
  private static final int MOST_PROBLEMS = 50;
  private static final Set<String> KEYS = Set.of("table", "rows", "digest");

  private final StagedTables tables;
  private final RowRules rowRules;

  StagedRules(StagedTables tables, RowRules rowRules) {
    this.tables = tables;
    this.rowRules = rowRules;
  }

  Checked check(Field field, Object raw, FormContext context, List<Problem> problems) {
    if (raw == null) {
      return AnswerRules.count(field, 0, "forms.rows");
    }
    boolean shape =
        raw instanceof Map<?, ?> map
            && KEYS.containsAll(map.keySet())
            && map.get("table") instanceof String;
    if (!shape) {
      return AnswerRules.shape(field);
    }
    String id = (String) ((Map<?, ?>) raw).get("table");
    Optional<Staged> found = tables.find(id).filter(table -> table.field().equals(field.key()));
    if (found.isEmpty()) {
      return Checked.bad(Text.of("forms.staged.unknown", field.label().zh()));
    }
    Checked count = AnswerRules.count(field, found.get().rows(), "forms.rows");
    if (count.fault() == null) {
      problems.addAll(rows(field, found.get(), context));
    }
    return count.fault() == null ? Checked.ok(found.get().answer()) : count;
  }

  private List<Problem> rows(Field field, Staged table, FormContext context) {
    List<Problem> problems = new ArrayList<>();
    Repeats repeats = new Repeats(field.rowForm());
    int position = 0;
    int last = 0;
    List<StagedRow> page;
    do {
      page = tables.page(table.id(), last, PAGE);
      for (StagedRow row : page) {
        String prefix = field.key() + "[" + position++ + "].";
        var checked = rowRules.check(field.rowForm(), row.cells(), Map.of(), context, prefix);
        problems.addAll(checked.problems());
        problems.addAll(repeats.of(checked.cells(), position, prefix));
        last = row.rowNo();
      }
    } while (page.size() == PAGE && problems.size() < MOST_PROBLEMS);
    return problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
  }
}
