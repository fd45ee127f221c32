package org.qingshen.pilot.internal;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.Text;

/**
 * What the rules look at: a plan that satisfies its form.
 *
 * @param totalBytes of all its files
 */
record Plan(
    FormData data, PilotCall call, OrganisationKind applicant, LocalDate today, long totalBytes) {

  /** One cell of each row for which the finder gives a sentence. */
  Stream<Problem> cells(String table, String column, BiFunction<FormData, Plan, Text> finder) {
    var rows = data.rows(table);
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(
            row -> {
              Text sentence = finder.apply(rows.get(row), this);
              String path = "%s[%d].%s".formatted(table, row, column);
              return sentence == null ? Stream.empty() : Stream.of(new Problem(path, sentence));
            });
  }
}
