package org.qingshen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.testing.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Issue 5, "for every table and file the ledger covers": each column of the schema is held to what
 * was sealed, or a reason says why it is not.
 */
@AppTest
@DisplayName("数据库每张表、每一列：或受核验，或列明不受核验的理由")
class EveryColumnIsDecidedTests {

  private static final Path NOT_HELD = Path.of("src/test/resources/ledger/not-held.txt");
  private static final Path PAGE = Path.of("docs/integrity-ledger.md");
  private static final int REASON = 10;

  /** Tables whose tamper tests take every column that the row has, whichever these are. */
  private static final Map<String, Set<String>> EVERY_COLUMN =
      Map.of(
          "TamperMatrixStory",
          Set.of(
              "sealed_entry",
              "case_chain",
              "attachment",
              "checkpoint",
              "checkpoint_leaf",
              "checkpoint_head",
              "checkpoint_signature",
              "signing_key"),
          "ListTamperTests",
          Set.of("public_list", "public_list_entry", "public_list_correction"),
          "IntegrityTamperStory",
          Set.of(
              "credit_record",
              "credit_event",
              "credit_review",
              "credit_opinion",
              "suspicion",
              "suspicion_pin",
              "inquiry_step",
              "suspicion_opinion"),
          "DrawTamperStory",
          Set.of("panel_draw", "panel_nonce", "panel_drawn", "panel_system_number"));

  @Autowired List<LedgerCheck> checks;
  @Autowired JdbcTemplate jdbc;

  private final Map<String, Set<String>> schema = new TreeMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  @BeforeEach
  void read() throws IOException {
    jdbc.query(
        "select table_name, column_name from information_schema.columns"
            + " where lower(table_schema) = lower(schema())",
        row -> {
          String table = row.getString(1).toLowerCase(Locale.ROOT);
          if (!table.startsWith("act_") && !table.startsWith("flyway")) {
            schema
                .computeIfAbsent(table, it -> new TreeSet<>())
                .add(row.getString(2).toLowerCase(Locale.ROOT));
          }
        });
    for (String line : Files.readAllLines(NOT_HELD)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        reasons.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
  }

  @Test
  void eachTableIsHeldOrAReasonIsGiven() {
    List<String> undecided = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (String table : schema.keySet()) {
      int said =
          (held().containsKey(table) ? 1 : 0)
              + (EVERY_COLUMN.values().stream().anyMatch(it -> it.contains(table)) ? 1 : 0)
              + (reasons.containsKey(table) ? 1 : 0);
      if (said == 0) {
        undecided.add(table);
      } else if (said > 1) {
        twice.add(table);
      }
    }
    assertThat(undecided).as("neither held nor excused").isEmpty();
    assertThat(twice).as("held and excused").isEmpty();
  }

  @Test
  void eachColumnOfAHeldTableIsComparedOrAReasonIsGiven() {
    held()
        .forEach(
            (name, table) -> {
              assertThat(schema).containsKey(name);
              assertThat(table.columns())
                  .as("columns of " + name)
                  .containsExactlyInAnyOrderElementsOf(schema.get(name));
              table
                  .notSealed()
                  .forEach(
                      it -> assertThat(reasons).containsKey(name + "." + HeldTable.column(it)));
            });
  }

  @Test
  void reasonsAreGivenForWhatThereIsOnlyAndStandOnThePageForPeople() throws IOException {
    String page = Files.readString(PAGE);
    reasons.forEach(
        (what, why) -> {
          String[] parts = what.split("\\.");
          assertThat(schema).containsKey(parts[0]);
          assertThat(why).as(what).hasSizeGreaterThan(REASON);
          if (parts.length > 1) {
            assertThat(schema.get(parts[0])).contains(parts[1]);
            assertThat(page).contains("`" + what + "`");
          }
        });
    held().keySet().forEach(it -> assertThat(page).contains("`" + it + "`"));
  }

  private Map<String, HeldTable> held() {
    Map<String, HeldTable> held = new TreeMap<>();
    checks.forEach(check -> check.tables().forEach(table -> held.put(table.name(), table)));
    return held;
  }
}
