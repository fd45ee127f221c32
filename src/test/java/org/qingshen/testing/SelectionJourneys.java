package org.qingshen.testing;

import static org.qingshen.testing.Journeys.done;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The review of a pilot from the consultation to the list. Panel and survey have journeys and
 * stories of their own; here they are stepped over, unless a test walks them itself.
 */
public class SelectionJourneys {

  /** Who decides for the province. */
  public static final List<String> DEPARTMENTS = List.of("gx-eco", "gx-drc", "gx-iit");

  private final Journeys people;
  private final SignIn signIn;
  private final TaskDesk desk;
  private final ProcessEngine engine;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  SelectionJourneys(
      Journeys people,
      SignIn signIn,
      TaskDesk desk,
      ProcessEngine engine,
      JdbcTemplate jdbc,
      Clock clock) {
    this.people = people;
    this.signIn = signIn;
    this.desk = desk;
    this.engine = engine;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A case of 兴安县 whose format was found in order: the panel is to be composed. */
  public CaseId atConsultation() {
    CaseId caseId = people.sentUp();
    done(people.formatCheck(caseId, CaseFixtures::aPass));
    return caseId;
  }

  /** The three departments are asked who is visited. */
  public CaseId atSelection() {
    CaseId caseId = atConsultation();
    overPanel(caseId);
    return caseId;
  }

  public CaseId atSurvey() {
    CaseId caseId = atSelection();
    all(caseId, true);
    return caseId;
  }

  /** The three departments are asked who goes on the list. */
  public CaseId atDecision() {
    CaseId caseId = atSurvey();
    overSurvey(caseId);
    return caseId;
  }

  /** They differed once. */
  public CaseId atMeeting() {
    CaseId caseId = atDecision();
    decide(caseId, true, false, true);
    return caseId;
  }

  /** All agreed: proposed for the list. */
  public CaseId proposed() {
    CaseId caseId = atDecision();
    all(caseId, true);
    return caseId;
  }

  /** As if a panel of three had come to that total, one sheet lying far off in innovation. */
  public void opined(CaseId caseId, String total) {
    String panel = "panel-" + caseId.value().substring(0, 20);
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.update(
        "insert into panel_opinion (panel_id, case_id, total, spread, sheets, recommended,"
            + " leader_id, opened_at, recommendation, opinion, merged_at)"
            + " values (?, ?, ?, 6.50, 3, 2, 'nobody', ?, 'RECOMMEND', ?, ?)",
        panel,
        caseId.value(),
        new BigDecimal(total),
        now,
        "总体可行，建议突出共性问题（测试）。",
        now);
    int number = 0;
    for (String code :
        List.of(
            "CONFORMITY",
            "SOUNDNESS",
            "INNOVATION",
            "REPLICABILITY",
            "FOUNDATION",
            "FEASIBILITY")) {
      jdbc.update(
          "insert into panel_dimension (panel_id, dimension_no, code, mean_points, spread,"
              + " outliers) values (?, ?, ?, ?, 4.00, ?)",
          panel,
          ++number,
          code,
          new BigDecimal(total),
          code.equals("INNOVATION") ? 1 : 0);
    }
  }

  /** As if the panel had given its opinion. */
  public void overPanel(CaseId caseId) {
    over(caseId, "consultExperts", "checkConsultationSuspicion");
  }

  /** As if the survey were concluded. */
  public void overSurvey(CaseId caseId) {
    over(caseId, "surveySite", "checkSurveySuspicion");
  }

  public void all(CaseId caseId, boolean yes) {
    decide(caseId, yes, yes, yes);
  }

  /** Ecology, development and reform, industry. */
  public void decide(CaseId caseId, boolean... yes) {
    for (int at = 0; at < yes.length; at++) {
      done(decide(caseId, DEPARTMENTS.get(at), yes[at]));
    }
  }

  public Outcome decide(CaseId caseId, String login, boolean yes) {
    return people.opinion(caseId, login, checklist -> CaseFixtures.aDecision(checklist, yes));
  }

  public Outcome meet(CaseId caseId, Map<String, Object> otherwise) {
    Outcome outcome =
        signIn.as(
            "gx-eco",
            () -> {
              WorkItem item = people.claimed(caseId);
              desk.open(item.id());
              Map<String, Object> record = new LinkedHashMap<>();
              record.put("heldOn", OfficeTime.day(clock.instant()).toString());
              record.put("place", "三楼会议室（测试）");
              record.put("ecologyPresent", "处长（测试）");
              record.put("drcPresent", "处长（测试）");
              record.put("iitPresent", "处长（测试）");
              record.put("record", "经讨论，各部门会后再次决定（测试）。");
              record.put("recordFiles", List.of(people.file(caseId, item.id()).value()));
              record.putAll(otherwise);
              return desk.submit(item.id(), Journeys.PAGE, new FormData(record));
            });
    people.settle(caseId);
    return outcome;
  }

  private void over(CaseId caseId, String activity, String next) {
    ProcessInstance selection =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId.value())
            .processDefinitionKey("pilot-selection")
            .singleResult();
    engine
        .getRuntimeService()
        .createProcessInstanceModification(selection.getId())
        .startBeforeActivity(next)
        .cancelAllForActivity(activity)
        .execute();
    people.settle(caseId);
  }
}
