package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.Text;

/**
 * What the rules of a call look at: settings that satisfy their form.
 *
 * @param published what is in force now; null before the first publication
 */
record CallCheck(CallContent content, PilotCall published, Instant now) {

  FormData data() {
    return content.data();
  }

  Instant closesAt() {
    return content.closesAt().orElseThrow();
  }

  /** Whether that cut-off is in force already, so that it may be over. */
  boolean stands(Instant cutOff) {
    return published != null
        && (published.closesAt().equals(cutOff) || published.cityClosesAt().containsValue(cutOff));
  }

  /** One cell of each row for which the finder gives a sentence. */
  Stream<Problem> cells(String table, String column, Function<FormData, Text> finder) {
    List<FormData> rows = data().rows(table);
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(
            at -> {
              Text sentence = finder.apply(rows.get(at));
              String path = "%s[%d].%s".formatted(table, at, column);
              return sentence == null ? Stream.empty() : Stream.of(new Problem(path, sentence));
            });
  }

  /** Cells whose value stands in an earlier row as well. */
  Stream<Problem> repeated(String table, String column) {
    Set<String> seen = new HashSet<>();
    return cells(
        table,
        column,
        row ->
            seen.add(row.text(column))
                ? null
                : Text.of("pilot.callRule.repeated." + table, row.text(column)));
  }
}
