package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel from the first call to the merged opinion, and every way it can go wrong. */
abstract class PanelStory extends PanelScene {

  @Autowired WorkingCalendar calendar;
  @Autowired PanelSubjects subjects;

  @BeforeEach
  void withAssertions() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void without() {
    BpmnAwareTests.reset();
  }

  @Test
  void allAcceptScoreAndTheFirstDrawnMergesTheOpinion() {
    panel(3, 1);
    String process = process().getId();
    assertThat(process()).isWaitingAt(ExpertPanelModel.DECLARE_INTEREST);

    allScore("80", "90", "100");
    assertThat(process()).isWaitingAt(ExpertPanelModel.MERGE_OPINION);
    assertThat(openOf(drawn.get(0))).hasSize(1);
    assertThat(results.of(id)).as("nothing before the opinion is merged").isEmpty();
    done(merge(drawn.get(0), List.of()));

    PanelResultsAssert.of(results.of(id).orElseThrow(), "90.00", "20.00", 3);
    BpmnAwareTests.assertThat(new EndedPanel(process)).isEnded();
    assertThat(drawBook.openPanel(id)).as("closed").isNull();
    assertThat(state(drawn.get(2))).isEqualTo(SeatState.SCORED);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void whoDeclinesIsFollowedByTheNextReserveAndStaysOnRecord() {
    panel(2, 2);

    done(decline(drawn.get(0)));

    assertThat(state(drawn.get(0))).isEqualTo(SeatState.DECLINED);
    assertThat(state(drawn.get(2))).as("first reserve").isEqualTo(SeatState.CALLED);
    assertThat(seats.ofPanel(panelId)).hasSize(3);
    assertThat(openOf(drawn.get(2))).extracting(WorkItem::step).containsExactly(declare());
    assertThat(openOf(drawn.get(0))).isEmpty();
  }

  @Test
  void silenceCallsTheNextReserveInEachSeatForItself() {
    panel(2, 2);
    done(accept(drawn.get(1)));

    lapse(ExpertPanelModel.DECLARATION_OVERDUE);

    assertThat(state(drawn.get(0))).isEqualTo(SeatState.LAPSED);
    assertThat(state(drawn.get(1))).isEqualTo(SeatState.ACCEPTED);
    assertThat(state(drawn.get(2))).isEqualTo(SeatState.CALLED);
    assertThat(openOf(drawn.get(1))).extracting(WorkItem::step).containsExactly(score());
  }

  @Test
  void whereAllDeclineTheQuorumIsLostAndThePanelIsComposedAnew() {
    panel(2, 1);

    done(decline(drawn.get(0)));
    done(decline(drawn.get(1)));
    done(decline(drawn.get(2)));

    assertThat(process()).isWaitingAt(ExpertPanelModel.COMPOSE_PANEL);
    assertThat(process()).variables().containsEntry("panelQuorum", ExpertPanelModel.LOST);
  }

  @Test
  void sheetsOfALostQuorumStaySealedAndCountWithThoseOfTheNextDraw() {
    panel(3, 0);
    done(accept(drawn.get(0)));
    done(score(drawn.get(0), "80"));
    done(decline(drawn.get(1)));
    done(accept(drawn.get(2)));
    lapse(ExpertPanelModel.SHEET_OVERDUE);

    assertThat(process()).isWaitingAt(ExpertPanelModel.COMPOSE_PANEL);
    assertThat(state(drawn.get(2))).isEqualTo(SeatState.MISSING);
    assertThat(released()).isZero();
    drawAgain(2);
    done(accept(drawn.get(3)));
    done(score(drawn.get(3), "90"));
    done(accept(drawn.get(4)));
    done(score(drawn.get(4), "100"));

    assertThat(process()).isWaitingAt(ExpertPanelModel.MERGE_OPINION);
    assertThat(released()).isEqualTo(1);
    assertThat(openOf(drawn.get(0))).as("first drawn of all leads").hasSize(1);
    assertThat(sheets.countSheets(panelId)).isEqualTo(3);
  }

  private void drawAgain(int seatCount) {
    draw(2, seatCount, 0);
    inCase(
        () -> {
          String panel = process().getId();
          engine.getRuntimeService().setVariable(panel, ExpertPanelModel.SEAT_COUNT, seatCount);
          engine
              .getRuntimeService()
              .createProcessInstanceModification(panel)
              .cancelAllForActivity(ExpertPanelModel.COMPOSE_PANEL)
              .startBeforeActivity("seat#multiInstanceBody")
              .execute();
        });
  }

  @Test
  @DisplayName("Silence is no consent and no sheet: an overdue sheet ends the expert's access")
  void theTermForASheetRunsFromTakingPart() {
    panel(3, 0);
    clock.advance(Duration.ofDays(1));
    done(accept(drawn.get(0)));

    WorkItem item = openOf(drawn.get(0)).get(0);
    assertThat(item.dueAt()).isEqualTo(calendar.dueAfter(clock.instant(), 10));
    lapse(ExpertPanelModel.SHEET_OVERDUE);
    Outcome late = signIn.as(drawn.get(0).login(), () -> people.submitBlindly(item.id()));
    assertThat(late).isInstanceOf(Outcome.Refused.class);
    assertThat(cases.named(cases.of(id).number())).isPresent();
    assertThat(signIn.as(drawn.get(0).login(), () -> cases.find(cases.of(id).number()))).isEmpty();
  }

  @Test
  @DisplayName("A tie that appears after the draw: told at scoring by its rule, then recused")
  void whoComesUnderARuleCannotScoreButCanRecuse() {
    panel(3, 1);
    done(accept(drawn.get(0)));
    employedByTheApplicant(drawn.get(0));

    Outcome refused = score(drawn.get(0), "80");
    assertProblem(refused, "decision", "experts.seat.avoid");
    assertThat(fileOf(drawn.get(0))).as("closed at once").isEmpty();
    done(submit(drawn.get(0), Map.of("decision", "RECUSE", "recuseReason", "新近任职（测试）")));

    assertThat(state(drawn.get(0))).isEqualTo(SeatState.RECUSED);
    assertThat(state(drawn.get(3))).isEqualTo(SeatState.CALLED);
  }

  @Test
  @DisplayName("An expert's employer changes between draw and call: passed over, and sealed")
  void whomARuleHasComeToExcludeIsPassedOver() {
    panel(2, 2);
    employedByTheApplicant(drawn.get(2));

    done(decline(drawn.get(0)));

    assertThat(state(drawn.get(2))).isEqualTo(SeatState.SKIPPED);
    assertThat(state(drawn.get(3))).isEqualTo(SeatState.CALLED);
    assertThat(signIn.as("gx-eco", () -> cases.dossier(id)).toString())
        .contains("SKIPPED")
        .contains(drawn.get(2).code());
  }

  @Test
  void aScoreOutsideTheRubricIsRefusedBesideItsField() {
    panel(3, 0);
    done(accept(drawn.get(0)));

    assertProblem(score(drawn.get(0), "100.5"), "scores[0].points", "experts.score.tooHigh");
    assertProblem(score(drawn.get(0), "-1"), "scores[0].points", "forms.too-small");
    assertProblem(score(drawn.get(0), "80.55"), "scores[0].points", "forms.too-many-decimals");
    assertProblem(
        submit(drawn.get(0), sheet(drawn.get(0), "80", 5)), "scores", "forms.rows.differ");
    done(score(drawn.get(0), "100"));
  }

  @Test
  @DisplayName("A score sheet sent twice from two devices is one sheet")
  void twoDevicesGiveOneSheet() throws Exception {
    panel(3, 0);
    Someone expert = drawn.get(0);
    done(accept(expert));
    WorkItem item = openOf(expert).get(0);
    FormData sheet = new FormData(sheet(expert, "80", 6));
    Callable<Outcome> device =
        () -> signIn.as(expert.login(), () -> desk.submit(item.id(), Journeys.PAGE, sheet));
    ExecutorService devices = Executors.newFixedThreadPool(2);
    try {
      List<Future<Outcome>> sent = devices.invokeAll(List.of(device, device));
      List<Outcome> outcomes = List.of(sent.get(0).get(), sent.get(1).get());
      assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(1);
    } finally {
      devices.shutdown();
    }
    assertThat(sheets.countSheets(panelId)).isEqualTo(1);
    assertThat(sheets.scores(panelId)).hasSize(6);
  }

  @Test
  @DisplayName(
      "The rubric is frozen at the first score; a later change of the call does not matter")
  void theRubricIsFrozenAtTheFirstScore() {
    panel(3, 0);
    allScore("80");
    String version = sheets.rubric(panelId).version();
    jdbc.update(
        "update pilot_call_weight set max_points = 50 where call_id = ?", DemoProvince.CALL);
    try {
      done(accept(drawn.get(1)));
      done(score(drawn.get(1), "90"));

      assertThat(subjects.of("PILOT").rubric(id).dimensions().get(0).maxPoints())
          .isEqualByComparingTo("50");
      assertThat(sheets.rubric(panelId).version()).isEqualTo(version);
      assertThat(sheets.sheets(panelId)).extracting(SheetRow::rubricVersion).containsOnly(version);
    } finally {
      jdbc.update(
          "update pilot_call_weight set max_points = 100 where call_id = ?", DemoProvince.CALL);
    }
  }

  @Test
  void whatLiesFarApartIsExplainedByTheLeaderWhoChangesNoScore() {
    panel(3, 0);
    allScore("90", "90", "20");
    Someone leader = drawn.get(0);
    List<Map<String, Object>> asked = asked(leader);
    assertThat(asked).hasSize(6).allSatisfy(row -> assertThat(row).containsEntry("median", "90"));

    assertThat(merge(leader, asked)).isInstanceOf(Outcome.Invalid.class);
    List<Map<String, Object>> changed = explained(asked);
    changed.get(0).put("points", "90 / 100");
    assertThat(merge(leader, changed)).isInstanceOf(Outcome.Invalid.class);
    done(merge(leader, explained(asked)));

    assertThat(results.of(id).orElseThrow().dimensions())
        .allSatisfy(dimension -> assertThat(dimension.outliers()).isEqualTo(1));
  }

  private List<Map<String, Object>> asked(Someone leader) {
    return signIn.as(
        leader.login(),
        () -> {
          WorkItem item = people.claimed(id);
          return ((TaskDesk.Opened.Ready) desk.open(item.id())).context().rows().get("outliers");
        });
  }

  private static List<Map<String, Object>> explained(List<Map<String, Object>> asked) {
    return new java.util.ArrayList<>(
        asked.stream()
            .map(
                row -> {
                  Map<String, Object> answer = new LinkedHashMap<>(row);
                  answer.put("explanation", "对成熟度的判断不同（测试）");
                  return answer;
                })
            .toList());
  }

  private List<String> fileOf(Someone expert) {
    return signIn.as(expert.login(), () -> cases.dossier(id)).stream()
        .map(entry -> entry.step())
        .filter(step -> step.startsWith("pilot-review/"))
        .toList();
  }

  private void employedByTheApplicant(Someone expert) {
    jdbc.update(
        "insert into expert_employer (id, person_id, employer, from_date, recorded_at, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?)",
        "e-" + expert.login(),
        expert.person().value(),
        cases.of(id).applicantName(),
        java.time.LocalDate.of(2020, 1, 1),
        java.time.LocalDateTime.of(2026, 1, 1, 0, 0),
        "p-pool");
  }

  private int released() {
    return jdbc.queryForObject(
        "select count(*) from withheld_release where withheld_in = ?",
        Integer.class,
        SeatCalls.round(panelId));
  }

  private static void assertProblem(Outcome outcome, String path, String sentence) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    assertThat(((Outcome.Invalid) outcome).problems())
        .filteredOn(problem -> problem.path().equals(path))
        .extracting(Problem::message)
        .extracting(Text::key)
        .containsExactly(sentence);
  }

  private static String declare() {
    return ExpertPanelModel.step(ExpertPanelModel.DECLARE_INTEREST);
  }

  private static String score() {
    return ExpertPanelModel.step(ExpertPanelModel.SCORE_CASE);
  }

  /** What a result says, in one line. */
  private static final class PanelResultsAssert {

    static void of(
        org.qingshen.experts.PanelResults.PanelResult result,
        String total,
        String spread,
        int sheets) {
      assertThat(result.total()).isEqualTo(new BigDecimal(total));
      assertThat(result.spread()).isEqualTo(new BigDecimal(spread));
      assertThat(result.sheets()).isEqualTo(sheets);
      assertThat(result.recommended()).isEqualTo(sheets);
      assertThat(result.opinion()).contains("测试汇总意见");
    }
  }
}
