package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.experts.PanelResults.PanelResult;
import org.qingshen.pilot.PilotComparison.Row;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

class ComparisonTests {

  @Test
  @DisplayName("Projects are ranked by the panel's total (pilot.md section 5, P4: ranking)")
  void theHighestTotalIsFirst() {
    assertThat(ranks("70.00", "90.50", "80.00")).containsExactly(1, 2, 3);
    assertThat(totals("70.00", "90.50", "80.00")).containsExactly("90.50", "80.00", "70.00");
  }

  @Test
  void equalTotalsShareARankAndTheNextRankCountsThem() {
    assertThat(ranks("90.00", "80.00", "80.00", "70.00")).containsExactly(1, 2, 2, 4);
    assertThat(ranks("80.00", "80.0")).containsExactly(1, 1);
  }

  @Test
  void aProjectWithoutAnOpinionStandsLastAndHasNoRank() {
    assertThat(ranks(null, "10.00")).containsExactly(1, null);
  }

  private static List<Integer> ranks(String... totals) {
    List<Integer> ranks = new ArrayList<>();
    ComparisonOfCall.ranked(rows(totals)).forEach(row -> ranks.add(row.rank()));
    return ranks;
  }

  private static List<String> totals(String... totals) {
    return ComparisonOfCall.ranked(rows(totals)).stream()
        .map(row -> row.panel().total().toPlainString())
        .toList();
  }

  private static List<Row> rows(String... totals) {
    List<Row> rows = new ArrayList<>();
    for (String total : totals) {
      rows.add(
          new Row(
              null, file(), List.of(), total == null ? null : panel(total), null, List.of(), null));
    }
    return rows;
  }

  private static PanelResult panel(String total) {
    return new PanelResult(new BigDecimal(total), BigDecimal.ONE, 3, 2, List.of(), "意见（测试）");
  }

  private static CaseFile file() {
    return CaseFile.opened(
        "PILOT",
        "试点（测试）",
        new OrganisationId("org-xingan"),
        "兴安县人民政府",
        new RegionCode("450325"),
        "SURVEY_SELECTION",
        new PersonId("p"),
        java.time.Instant.EPOCH);
  }
}
