package org.qingshen.testing;

import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.PilotLists;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Objections;
import org.qingshen.publication.Objections.Filed;
import org.qingshen.publication.Objections.Filing;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.jdbc.core.JdbcTemplate;

/** From proposed projects to a published list; each method signs its person in. */
public class ListJourneys {

  public static final String FACTS = "该项目申报材料中的基准数据与公开数据不一致（测试）";

  private final SignIn signIn;
  private final SelectionJourneys selection;
  private final PilotLists lists;
  private final Notices notices;
  private final Objections objections;
  private final TaskDesk desk;
  private final CaseDesk acts;
  private final ProcessEngine engine;
  private final AsyncJobs jobs;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  ListJourneys(
      SignIn signIn,
      SelectionJourneys selection,
      PilotLists lists,
      Notices notices,
      Objections objections,
      TaskDesk desk,
      CaseDesk acts,
      ProcessEngine engine,
      JdbcTemplate jdbc,
      Clock clock) {
    this.signIn = signIn;
    this.selection = selection;
    this.lists = lists;
    this.notices = notices;
    this.objections = objections;
    this.desk = desk;
    this.acts = acts;
    this.engine = engine;
    this.jobs = new AsyncJobs(engine);
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A project all three departments agreed on, visited. */
  public CaseId proposed() {
    CaseId project = selection.proposed();
    jobs.settle(project);
    surveyed(project);
    return project;
  }

  /** As if the survey were concluded. */
  public void surveyed(CaseId project) {
    var now = java.sql.Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    jdbc.update(
        "insert into survey (id, case_id, survey_no, plan_no, visit_on, lead_post, lead_person,"
            + " lead_name, planned_at, conclusion, conclusion_words, concluded_at)"
            + " values (?, ?, 1, 1, ?, 'post', 'person', 'name', ?, 'CONSISTENT', 'ok', ?)",
        Ids.next(),
        project.value(),
        java.sql.Date.valueOf(OfficeTime.day(clock.instant())),
        now,
        now);
  }

  public CaseId drafted(String call, String login) {
    return signIn.as(login, () -> ((PilotLists.Started.Opened) lists.start(call)).caseId());
  }

  public CaseId drafted(String call) {
    return signIn.as("gx-eco", () -> ((PilotLists.Started.Opened) lists.start(call)).caseId());
  }

  /** Whether the call of all these tests has a public notice of that many working days. */
  public void notice(String call, Integer days) {
    jdbc.update("update pilot_call set notice_days = ? where id = ?", days, call);
  }

  /** Sends the list on with these projects only. */
  public Outcome prepare(CaseId list, List<CaseId> on) {
    List<String> numbers =
        on.stream()
            .map(
                it ->
                    jdbc.queryForObject(
                        "select number from case_file where id = ?", String.class, it.value()))
            .toList();
    return prepare(list, data -> chosen(data, numbers));
  }

  private static FormData chosen(FormData data, List<String> numbers) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (FormData row : data.rows("projects")) {
      Map<String, Object> copy = new LinkedHashMap<>(row.values());
      boolean on = numbers.contains(row.text("number"));
      copy.put("choice", on ? "YES" : "NO");
      rows.add(copy);
    }
    return data.with("projects", rows);
  }

  public Outcome prepare(CaseId list, Function<FormData, FormData> change) {
    return signIn.as(
        "gx-eco",
        () -> {
          WorkItem item = claimed(list, "approved-list/prepareList");
          return desk.submit(item.id(), PAGE, change.apply(opened(item).draft().data()));
        });
  }

  public Outcome confirm(CaseId list, String login) {
    return answer(list, login, "approved-list/confirmList", Map.of("opinion", "CONFIRM"));
  }

  public Outcome refuse(CaseId list, String login, String remark) {
    Map<String, Object> answers = Map.of("opinion", "RETURN", "remark", remark);
    return answer(list, login, "approved-list/confirmList", answers);
  }

  /** Both departments confirm; what the system owes is done. */
  public void confirmed(CaseId list) {
    List.of("gx-drc", "gx-iit").forEach(login -> done(confirm(list, login)));
    settle(list);
  }

  public void settle(CaseId list) {
    jobs.settle(list);
  }

  public Notices.Notice noticeOf(CaseId list) {
    return notices.of(list).orElseThrow();
  }

  public Filing filing(int row, String facts) {
    return new Filing("张三（测试）", "test@example.org", row, facts, List.of());
  }

  public Filed object(CaseId list, int row, String facts) {
    return objections.file(noticeOf(list).id(), filing(row, facts), "192.0.2." + row);
  }

  public Filed object(CaseId list, Filing filing, String from) {
    return objections.file(noticeOf(list).id(), filing, from);
  }

  public PublicEvidence evidence(String name, Path file, long size) {
    return new PublicEvidence(name, file, size);
  }

  public Outcome dismiss(CaseId list) {
    return answerObjection(
        list, Map.of("result", "DISMISSED", "reasons", "经核实不属实（测试）", "reply", "经核实，不成立（测试）"));
  }

  public Outcome uphold(CaseId list) {
    return answerObjection(
        list,
        Map.of(
            "result",
            "UPHELD",
            "concurrencePost",
            "PROV_DRC",
            "reasons",
            "经核实属实（测试）",
            "reply",
            "经核实，异议成立（测试）"));
  }

  public Outcome concur(CaseId list, String login, boolean agreed) {
    Map<String, Object> answers =
        agreed
            ? Map.of("concurrence", "AGREED")
            : Map.of("concurrence", "DECLINED", "remark", "理由不充分（测试）");
    return answer(list, login, "public-notice/confirmObjection", answers);
  }

  private Outcome answerObjection(CaseId list, Map<String, Object> answers) {
    return answer(list, "gx-eco", "public-notice/answerObjection", answers);
  }

  public Outcome withdraw(CaseId list) {
    return signIn.as(
        "gx-eco",
        () -> acts.act(list, "withdraw-list", new FormData(Map.of("reason", "暂不公布（测试）"))));
  }

  /** Fires the timer of the notice, as the job executor would once it is due. */
  public void lapse(CaseId list) {
    var job =
        engine.getManagementService().createJobQuery().activityId("noticeLapsed").list().stream()
            .filter(it -> list.value().equals(businessKey(it.getProcessInstanceId())))
            .findFirst()
            .orElseThrow();
    engine.getManagementService().executeJob(job.getId());
    settle(list);
  }

  public java.util.Date lapsesAt(CaseId list) {
    return engine.getManagementService().createJobQuery().activityId("noticeLapsed").list().stream()
        .filter(it -> list.value().equals(businessKey(it.getProcessInstanceId())))
        .findFirst()
        .orElseThrow()
        .getDuedate();
  }

  private String businessKey(String instance) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(instance)
        .singleResult()
        .getBusinessKey();
  }

  private Outcome answer(CaseId list, String login, String step, Map<String, Object> answers) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = claimed(list, step);
          opened(item);
          return desk.submit(item.id(), PAGE, new FormData(answers));
        });
  }

  private TaskDesk.Opened.Ready opened(WorkItem item) {
    return (TaskDesk.Opened.Ready) desk.open(item.id());
  }

  private WorkItem claimed(CaseId caseId, String step) {
    WorkItem item =
        desk.openItems(caseId).stream()
            .filter(open -> open.step().equals(step))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No open work at " + step));
    desk.claim(item.id())
        .ifPresent(
            reason -> {
              throw new AssertionError(reason.key());
            });
    return item;
  }
}
