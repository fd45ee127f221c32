package org.qingshen.integrity.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.SeriesPrints;
import org.qingshen.integrity.facts.Surroundings.Run;
import org.qingshen.shared.CaseId;

/** Rows of runs put together to the series they are of. */
final class SameRuns {

  private SameRuns() {}

  /** Those that share values with that series, the most first. */
  static List<Run> of(List<FactRows.Run> rows, Series series) {
    SeriesPrints prints = SeriesPrints.of(series);
    Map<Place, Set<Long>> others = new LinkedHashMap<>();
    for (FactRows.Run row : rows) {
      others
          .computeIfAbsent(new Place(row.caseId(), row.field()), it -> new LinkedHashSet<>())
          .add(row.fingerprint());
    }
    return others.entrySet().stream()
        .map(it -> it.getKey().run(prints.shared(it.getValue())))
        .filter(run -> run.values() > 0)
        .sorted(Comparator.comparingInt(Run::values).reversed())
        .toList();
  }

  private record Place(CaseId caseId, String field) {

    Run run(int values) {
      return new Run(caseId, field, values);
    }
  }
}
