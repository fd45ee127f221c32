package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.RowTampering;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issue 5, "Tamper test", for draws: sealed entries stand, the rows beside them change. */
@DisplayName("防篡改测试：抽取各表逐列改动、删除、插入，均被发现并指明")
abstract class DrawTamperStory {

  @Autowired SelectionJourneys journeys;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired PanelRowsCheck check;
  @Autowired JdbcTemplate jdbc;

  /** Left behind by scenes that write draws by hand. */
  private final List<Text> before = new ArrayList<>();

  @BeforeEach
  void whatOthersLeft() {
    check.everything(before::add);
  }

  @AfterEach
  void out() {
    signIn.out();
  }

  @Test
  void everyRowOfADrawIsHeldToTheChain() {
    String eco = "eco-keeps-this-number-81-" + Ids.next();
    String drc = "drc-keeps-that-number-37-" + Ids.next();
    CaseId id = journeys.atConsultation();
    done(submit(id, "pool", DrawStory.aDraw()));
    done(submit(id, "gx-eco", Map.of("nonce", eco, "kept", true)));
    done(submit(id, "gx-drc", Map.of("nonce", drc, "kept", true)));
    assertThat(faults()).isEmpty();
    done(submit(id, "gx-eco", Map.of("answer", "REVEAL", "nonce", eco)));
    assertThat(faults()).isEmpty();
    done(submit(id, "gx-drc", Map.of("answer", "REVEAL", "nonce", drc)));
    assertThat(faults()).isEmpty();

    String panel =
        jdbc.queryForObject(
            "select panel_id from panel_draw where case_id = ?", String.class, id.value());
    RowTampering rows = new RowTampering(jdbc, this::faults);
    String[] names = {id.value(), panel};
    rows.everything(
        "panel_draw",
        "case_id = '" + id.value() + "'",
        List.of("case_id", "draw_no"),
        Map.of("state", List.of("VOID"), "kind", List.of("APPOINT")),
        Set.of(),
        names);
    String ofPanel = "panel_id = '" + panel + "'";
    rows.everything(
        "panel_nonce",
        ofPanel,
        List.of("panel_id", "draw_no", "department"),
        Map.of("department", List.of("IIT"), "answer", List.of("LOST")),
        Set.of(),
        names);
    rows.everything(
        "panel_drawn",
        ofPanel,
        List.of("panel_id", "draw_no", "list_position"),
        Map.of("kind", List.of("APPOINTED", "RESERVE", "PRIMARY")),
        Set.of(),
        names);
    rows.everything(
        "panel_system_number",
        "case_id = '" + id.value() + "'",
        List.of("case_id", "draw_no"),
        Map.of(),
        Set.of(),
        names);
  }

  @Test
  @DisplayName("Whoever changes the system's number once both answers are known gets no draw of it")
  void aDrawWithAnotherSystemNumberIsNotHeld() {
    String eco = "eco-keeps-this-number-82-" + Ids.next();
    CaseId id = journeys.atConsultation();
    done(submit(id, "pool", DrawStory.aDraw()));
    done(submit(id, "gx-eco", Map.of("nonce", eco, "kept", true)));
    String drc = "drc-keeps-that-number-38-" + Ids.next();
    done(submit(id, "gx-drc", Map.of("nonce", drc, "kept", true)));
    done(submit(id, "gx-eco", Map.of("answer", "REVEAL", "nonce", eco)));
    jdbc.update(
        "update panel_system_number set secret = ? where case_id = ?", "f".repeat(64), id.value());
    assertThat(String.valueOf(faults())).contains("experts.ledger.system").contains(id.value());

    assertThatThrownBy(() -> submit(id, "gx-drc", Map.of("answer", "REVEAL", "nonce", drc)))
        .hasStackTraceContaining("lost its system's number");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from panel_drawn g join panel_draw d on d.panel_id = g.panel_id"
                    + " where d.case_id = ?",
                Long.class,
                id.value()))
        .isZero();
  }

  private Outcome submit(CaseId caseId, String login, Map<String, Object> answers) {
    signIn.as(login);
    WorkItem item = desk.openItems(caseId).get(0);
    if (item.assignee() == null) {
      desk.claim(item.id());
    }
    return desk.submit(item.id(), Journeys.PAGE, new FormData(new LinkedHashMap<>(answers)));
  }

  private List<Text> faults() {
    List<Text> faults = new ArrayList<>();
    check.everything(faults::add);
    faults.removeAll(before);
    return faults;
  }
}
