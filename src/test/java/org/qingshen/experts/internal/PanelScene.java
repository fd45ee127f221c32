package org.qingshen.experts.internal;

import static org.qingshen.testing.Journeys.done;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.access.Accounts;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.Expert;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.internal.Panels.Drawn;
import org.qingshen.experts.internal.Panels.Kind;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.ScoreSheets;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A case with a panel that was drawn, and experts whom nobody else in the run knows. */
abstract class PanelScene {

  static final OrganisationId INSTITUTE = new OrganisationId("org-blind-institute");
  static final String INSTITUTE_NAME = "盲测研究院（测试）";
  static final String FIELD = "PROCESS";
  static final String PASSWORD = "qingshen-test";
  static final String REASON = "监测报告编号与附件不一致，疑为伪造（测试）";

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired TaskDesk desk;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ProcessEngine engine;
  @Autowired Directory directory;
  @Autowired Accounts accounts;
  @Autowired PanelMapper drawBook;
  @Autowired ExpertMapper pool;
  @Autowired PanelSeatMapper seats;
  @Autowired PanelSheetMapper sheets;
  @Autowired PanelResults results;

  CaseId id;
  String panelId;
  final List<Someone> drawn = new ArrayList<>();

  /** An expert with a login. */
  record Someone(String login, PersonId person, String name, String code, String post) {}

  @BeforeEach
  void atRealTime() {
    clock.reset();
    drawn.clear();
  }

  @AfterEach
  void asItWas() {
    signIn.out();
    clock.reset();
  }

  /** A case whose panel was drawn and whose experts are called. */
  void panel(int primaries, int reserves) {
    id = people.sentUp();
    panelId = Ids.next();
    inCase(() -> drawBook.insertPanel(panelId, id, now()));
    draw(1, primaries, reserves);
    inCase(
        () ->
            engine
                .getRuntimeService()
                .createProcessInstanceByKey(ExpertPanelModel.PROCESS)
                .businessKey(id.value())
                .setVariable(ExpertPanelModel.SEAT_COUNT, primaries)
                .setVariable("drawPosts", "PROV_ECO,PROV_DRC")
                .startBeforeActivity("seat#multiInstanceBody")
                .execute());
  }

  void draw(int drawNo, int primaries, int reserves) {
    inCase(
        () -> {
          drawBook.insertDraw(
              new DrawRow(
                  id,
                  drawNo,
                  panelId,
                  DrawRow.DRAW,
                  DrawRecord.State.DRAWN,
                  "0".repeat(64),
                  1,
                  primaries,
                  new PersonId("p-pool"),
                  null,
                  now(),
                  null));
          for (int no = 1; no <= primaries + reserves; no++) {
            Someone expert = expert();
            drawn.add(expert);
            drawBook.insertDrawn(
                new Drawn(
                    panelId,
                    drawNo,
                    no,
                    expert.person(),
                    expert.code(),
                    FIELD,
                    no <= primaries ? Kind.PRIMARY : Kind.RESERVE));
          }
        });
  }

  Someone expert() {
    if (directory.organisation(INSTITUTE).isEmpty()) {
      directory.addOrganisation(
          new Organisation(
              INSTITUTE,
              INSTITUTE_NAME,
              OrganisationKind.TECHNICAL_UNIT,
              new RegionCode("450000")));
    }
    String unique = Ids.next().substring(14);
    String login = "zj-" + unique.toLowerCase(Locale.ROOT);
    PersonId person = new PersonId("p-" + login);
    Someone expert = new Someone(login, person, "盲测" + unique, "ZJ-" + unique, "post-" + login);
    directory.addPerson(person, expert.name());
    directory.addPost(person, expert.post(), PostKind.EXPERT, "评审专家", INSTITUTE);
    accounts.create(person, login, PASSWORD.toCharArray());
    pool.insert(
        new ExpertRow(
            person,
            new RegionCode("450000"),
            expert.code(),
            expert.post(),
            expert.name(),
            "高级工程师",
            new RegionCode("440100"),
            Expert.State.ACTIVE,
            null,
            now(),
            now(),
            0));
    return expert;
  }

  Outcome accept(Someone expert) {
    return submit(expert, Map.of("decision", "ACCEPT", "noInterest", true));
  }

  Outcome decline(Someone expert) {
    return submit(expert, Map.of("decision", "DECLINE", "reason", "时间冲突（测试）"));
  }

  Outcome score(Someone expert, String points) {
    return submit(expert, sheet(expert, points, 6));
  }

  Map<String, Object> sheet(Someone expert, String points, int rows) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (int no = 0; no < rows; no++) {
      scores.add(Map.of("points", points, "reason", "机密理由" + expert.code()));
    }
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("decision", "SCORE");
    sheet.put("vetoItems", ScoreSheets.noVeto());
    sheet.put("scores", scores);
    sheet.put("recommendation", "RECOMMEND");
    sheet.put("remark", "机密总体意见" + expert.code());
    sheet.put("independent", true);
    return sheet;
  }

  /** A sheet that finds the first veto item. */
  Map<String, Object> hitting(Someone expert) {
    Map<String, Object> sheet = sheet(expert, "80", 6);
    sheet.put(
        "vetoItems", answers(Map.of("finding", "YES", "place", place(expert), "reason", REASON)));
    return sheet;
  }

  static List<Map<String, Object>> answers(Map<String, Object> first) {
    List<Map<String, Object>> rows = new ArrayList<>(ScoreSheets.noVeto());
    rows.set(0, new HashMap<>(first));
    return rows;
  }

  String place(Someone expert) {
    return signIn.as(
        expert.login(),
        () -> {
          WorkItem item = people.claimed(id);
          return ((TaskDesk.Opened.Ready) desk.open(item.id()))
              .context()
              .options()
              .get("vetoPlaces")
              .get(0)
              .value();
        });
  }

  /** Everyone drawn for a seat accepts and gives that many points for everything. */
  void allScore(String... points) {
    for (int no = 0; no < points.length; no++) {
      done(accept(drawn.get(no)));
      done(score(drawn.get(no), points[no]));
    }
  }

  Outcome merge(Someone leader, List<Map<String, Object>> explained) {
    Map<String, Object> opinion = new LinkedHashMap<>();
    opinion.put("decision", "MERGE");
    opinion.put("recommendation", "RECOMMEND");
    opinion.put("opinion", "专家组一致认为方案可行，目标明确，建议推荐（测试汇总意见）。");
    opinion.put("faithful", true);
    if (!explained.isEmpty()) {
      opinion.put("outliers", explained);
    }
    return submit(leader, opinion);
  }

  Outcome submit(Someone expert, Map<String, Object> answers) {
    return signIn.as(
        expert.login(),
        () -> {
          WorkItem item = people.claimed(id);
          desk.open(item.id());
          return desk.submit(item.id(), Journeys.PAGE, new FormData(answers));
        });
  }

  List<WorkItem> openOf(Someone expert) {
    return work.open(id).stream().filter(item -> expert.person().equals(item.assignee())).toList();
  }

  SeatState state(Someone expert) {
    return seats.ofExpert(id, expert.person()).get(0).state();
  }

  ProcessInstance process() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value(), ExpertPanelModel.PROCESS)
        .singleResult();
  }

  /** Lets the term of that element pass for everybody who waits there. */
  void lapse(String element) {
    List<Job> timers =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(process().getId())
            .activityId(element)
            .timers()
            .list();
    timers.forEach(
        timer -> {
          clock.set(timer.getDuedate().toInstant());
          engine.getManagementService().executeJob(timer.getId());
        });
  }

  void inCase(Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          ledger.lock(id);
          act.run();
        });
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
