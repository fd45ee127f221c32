package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Refusal;
import org.qingshen.workflow.Outcome;

/** The block 否决项 of a score sheet, and when what it found is told to whom. */
abstract class VetoBlockStory extends PanelScene {

  private static final String REPORT = ExpertPanelModel.step(VetoReports.STEP_ELEMENT);

  @Test
  @DisplayName("Issue 5, item 4: veto items precede the scores, and nobody passes over one")
  void everyItemIsAnsweredByTheExpert() {
    panel(2, 0);
    done(accept(drawn.get(0)));
    Map<String, Object> sheet = sheet(drawn.get(0), "80", 6);
    sheet.remove("vetoItems");
    assertThat(fields(submit(drawn.get(0), sheet)))
        .contains("vetoItems[0].finding", "vetoItems[4].finding");

    sheet.put("vetoItems", answers(Map.of("finding", "YES")));
    assertThat(fields(submit(drawn.get(0), sheet)))
        .containsExactlyInAnyOrder("vetoItems[0].place", "vetoItems[0].reason");

    sheet.put("vetoItems", answers(Map.of("finding", "YES", "place", "9999:x", "reason", REASON)));
    assertThat(fields(submit(drawn.get(0), sheet))).containsExactly("vetoItems[0].place");
    assertThat(sheets.countSheets(panelId)).isZero();
  }

  @Test
  @DisplayName(
      "roles.md section 4, rule 4: what is ticked stays sealed with the sheet until opening")
  void aHitIsReportedWithoutANameWhenTheSheetsAreOpenedAndNotBefore() {
    panel(3, 0);
    drawn.forEach(expert -> done(accept(expert)));
    done(submit(drawn.get(0), hitting(drawn.get(0))));
    done(score(drawn.get(1), "90"));

    assertThat(reports("gx-eco")).as("one sheet is still out").isEmpty();
    assertThat(suspicions()).isEmpty();

    done(score(drawn.get(2), "90"));

    List<SealedEntry> told = reports("gx-eco");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).data()).containsEntry("allegation", "DATA_FRAUD");
    assertThat(told.get(0).data().toString())
        .contains(REASON)
        .doesNotContain(drawn.get(0).name(), drawn.get(0).code(), drawn.get(0).person().value());
    assertThat(told.get(0).by().isSystem()).isTrue();
    for (String other : List.of("xingan", "guilin-eco", "pool", drawn.get(1).login())) {
      assertThat(reports(other)).as(other).isEmpty();
    }
    assertThat(suspicions()).containsExactly(Map.of("source", "EXPERT", "state", "REPORTED"));
    assertThat(cases.of(id).underInquiry()).as("no effect before triage").isFalse();
    done(merge(drawn.get(0), List.of()));
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void severalExpertsWhoFindTheSameItemMakeOneReport() {
    panel(3, 0);
    drawn.forEach(expert -> done(accept(expert)));
    done(submit(drawn.get(0), hitting(drawn.get(0))));
    done(submit(drawn.get(1), hitting(drawn.get(1))));
    done(score(drawn.get(2), "80"));

    assertThat(reports("gx-eco")).hasSize(1);
    assertThat(reports("gx-eco").get(0).data().get("reasons").toString()).contains("1. ", "2. ");
    assertThat(suspicions()).hasSize(1);
  }

  @Test
  void whereTheQuorumIsLostTheHitStaysSealedWithTheSheet() {
    panel(1, 0);
    done(accept(drawn.get(0)));
    done(submit(drawn.get(0), hitting(drawn.get(0))));

    assertThat(reports("gx-eco")).isEmpty();
    assertThat(suspicions()).isEmpty();
  }

  private List<SealedEntry> reports(String login) {
    return signIn.as(
        login,
        () -> {
          try {
            return cases.dossier(id).stream().filter(entry -> entry.step().equals(REPORT)).toList();
          } catch (Refusal noLongerReads) {
            return List.of();
          }
        });
  }

  private List<Map<String, Object>> suspicions() {
    return jdbc.query(
        "select source, state from suspicion where case_id = ?",
        (row, no) -> Map.of("source", row.getString(1), "state", row.getString(2)),
        id.value());
  }

  private static List<String> fields(Outcome outcome) {
    return ((Outcome.Invalid) outcome).problems().stream().map(Problem::path).toList();
  }
}
