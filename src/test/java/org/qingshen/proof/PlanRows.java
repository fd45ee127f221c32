package org.qingshen.proof;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code plans/rows.sql}: as many in each table behind a list as are asked for. */
final class PlanRows {

  private static final Pattern TABLE = Pattern.compile("insert into (\\w+) \\(\\s*(\\w+)");

  private final JdbcTemplate jdbc;
  private final String script;

  PlanRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    try (InputStream stream = PlanRows.class.getResourceAsStream("/plans/rows.sql")) {
      script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void fill(int rows) {
    for (String statement : script.replace(":numbers", numbers(rows)).split(";\\s*")) {
      jdbc.execute(statement);
    }
    tables().forEach(table -> jdbc.execute("analyze table " + table.group(1)));
  }

  /** The first column of each of these tables carries the mark. */
  void clear() {
    tables()
        .forEach(
            table ->
                jdbc.update(
                    "delete from "
                        + table.group(1)
                        + " where "
                        + table.group(2)
                        + " like 'PLAN%'"));
  }

  private List<MatchResult> tables() {
    return TABLE.matcher(script).results().toList();
  }

  /** Neither MySQL nor MariaDB has a generator of numbers that the other knows. */
  private static String numbers(int rows) {
    String digits =
        IntStream.range(0, 10)
            .mapToObj(digit -> "select " + digit + " d")
            .collect(joining(" union all "));
    List<Integer> places = IntStream.range(0, String.valueOf(rows).length()).boxed().toList();
    String sum =
        places.stream()
            .map(place -> "1" + "0".repeat(place) + " * n" + place + ".d")
            .collect(joining(" + "));
    String from =
        places.stream().map(place -> "(" + digits + ") n" + place).collect(joining(" cross join "));
    return "(select * from (select 1 + "
        + sum
        + " seq from "
        + from
        + ") n where seq <= "
        + rows
        + ") numbers";
  }
}
