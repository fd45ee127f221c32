package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.Draws;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyResults;
import org.qingshen.forms.FormData;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.letters.internal.Docx;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotState;
import org.qingshen.publication.Portal;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.ListJourneys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.ScoreSheets;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.SurveyJourneys;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One application from the format check to list 1, every step done by those whose step it is. */
abstract class WholeReviewStory {

  private static final String ECO_NONCE = "731-egrets-over-the-river-at-dawn";
  private static final String DRC_NONCE = "second-bowl-of-rice-noodles-today";
  private static final Map<String, Object> FIT_FOR_ALL =
      Map.of("decision", "ACCEPT", "noInterest", true);

  @Autowired Journeys people;
  @Autowired SelectionJourneys selection;
  @Autowired SurveyField field;
  @Autowired ListJourneys lists;
  @Autowired PilotListSpread spread;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired WorkItems work;
  @Autowired CaseFiles cases;
  @Autowired PanelResults opinions;
  @Autowired SurveyResults surveys;
  @Autowired PublishedLists published;
  @Autowired Portal portal;
  @Autowired Letters letters;
  @Autowired Draws draws;
  @Autowired Attachments attachments;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  SurveyJourneys survey;

  @BeforeEach
  void aQuietHour() {
    clock.reset();
    survey = new SurveyJourneys(signIn, desk, field, clock);
    lists.notice(DemoProvince.CALL, 5);
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    lists.notice(DemoProvince.CALL, null);
  }

  @Test
  @DisplayName("Guangxi notice 2023, 试点评审: format check, consultation and survey, then list 1")
  void anApplicationGoesFromTheFormatCheckToListOne() {
    CaseId id = selection.atConsultation();
    List<String> panel = drawnPanel(id);
    String leader = opinionOf(id, panel);
    assertThat(opinions.of(id)).isPresent();
    assertThat(opinions.of(id).orElseThrow().total())
        .isBetween(new BigDecimal(80), new BigDecimal(85));
    assertThat(state(id)).isEqualTo(PilotState.SURVEY_SELECTION);

    selection.all(id, true);
    surveyed(id, leader);
    assertThat(surveys.of(id).orElseThrow().acknowledged()).isTrue();
    assertThat(state(id)).isEqualTo(PilotState.JOINT_DECISION);

    selection.all(id, true);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.PROPOSED);
    assertThat(letter(id, LetterKind.DECISION_APPROVED))
        .contains(
            cases.of(id).title(),
            opinions.of(id).orElseThrow().total().toPlainString(),
            "方案可行，目标明确，建议开展现场调查（测试）。",
            surveys.of(id).orElseThrow().words())
        .doesNotContain("{{", "ZJ-", "null");

    PublishedList list = listed(id);
    assertThat(list.entries()).extracting(PublishedLists.Entry::subject).contains(id.value());
    assertThat(state(id)).isEqualTo(PilotState.APPROVED);
    assertThat(portal.check(list.number(), 1).orElseThrow().holds()).isTrue();
    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  @DisplayName("Quorum lost: drawn again within the case, numbered, and the review goes on")
  void aQuorumThatIsLostIsDrawnAgainAndTheReviewGoesOn() {
    CaseId id = selection.atConsultation();
    List<String> first = drawn(id, "0", "-lost");
    first.forEach(expert -> act(expert, id, Map.of("decision", "DECLINE", "reason", "时间冲突（测试）")));
    assertThat(work.open(id))
        .extracting(WorkItem::step)
        .containsExactly("expert-panel/composePanel");
    List<String> second = drawn(id, "0", "-again");
    assertThat(second).doesNotContainAnyElementsOf(first);
    second.forEach(expert -> act(expert, id, FIT_FOR_ALL));
    opinionOf(id, second);
    assertThat(state(id)).isEqualTo(PilotState.SURVEY_SELECTION);
    Draws.Shown shown = signIn.as("gx-iit", () -> draws.of(id.value()).orElseThrow());
    assertThat(shown.draws()).extracting(Draws.Drawn::number).containsExactly(1, 2);
    assertThat(shown.intact()).isTrue();

    selection.all(id, false);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.NOT_SELECTED);
    assertThat(letter(id, LetterKind.NOT_SELECTED))
        .contains(cases.of(id).title(), opinions.of(id).orElseThrow().total().toPlainString())
        .doesNotContain("{{", "ZJ-", "null");
  }

  @Test
  @DisplayName("Disagreement, one joint meeting, disagreement: refused, with every reason")
  void departmentsThatStillDifferAfterTheMeetingWriteTheirReasons() {
    CaseId id = selection.atMeeting();
    done(selection.meet(id, Map.of()));
    selection.decide(id, true, false, true);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.NOT_APPROVED);
    String said = letter(id, LetterKind.DECISION_REFUSED);
    assertThat(said).contains(cases.of(id).title()).doesNotContain("{{", "null");
    for (String department : List.of("生态环境厅", "发展和改革委员会", "工业和信息化厅")) {
      assertThat(said).contains(department);
    }
  }

  private String letter(CaseId id, LetterKind kind) {
    Letter letter =
        letters.of(id).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    try (InputStream in = attachments.open(attachments.find(letter.document()).orElseThrow())) {
      return Docx.text(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Composed, committed, revealed; all who are called take part. */
  private List<String> drawnPanel(CaseId id) {
    List<String> called = drawn(id, "1", "");
    called.forEach(expert -> act(expert, id, FIT_FOR_ALL));
    return called;
  }

  private List<String> drawn(CaseId id, String reserves, String more) {
    act(
        "pool",
        id,
        Map.of(
            "kind",
            "DRAW",
            "seats",
            List.of(
                row("PROCESS", reserves), row("ENERGY", reserves), row("ENVIRONMENT", reserves))));
    act("gx-eco", id, Map.of("nonce", ECO_NONCE + more, "kept", true));
    act("gx-drc", id, Map.of("nonce", DRC_NONCE + more, "kept", true));
    act("gx-eco", id, Map.of("answer", "REVEAL", "nonce", ECO_NONCE + more));
    act("gx-drc", id, Map.of("answer", "REVEAL", "nonce", DRC_NONCE + more));
    List<String> called = called(id);
    assertThat(called).hasSize(3).doesNotHaveDuplicates();
    return called;
  }

  private static Map<String, Object> row(String field, String reserves) {
    return Map.of("field", field, "number", "1", "reserves", reserves);
  }

  /** Everyone scores, the leader merges. */
  private String opinionOf(CaseId id, List<String> panel) {
    int points = 80;
    for (String expert : panel) {
      act(expert, id, sheet(String.valueOf(points)));
      points += 2;
    }
    String leader = called(id).get(0);
    act(
        leader,
        id,
        Map.of(
            "decision",
            "MERGE",
            "recommendation",
            "RECOMMEND",
            "opinion",
            "方案可行，目标明确，建议开展现场调查（测试）。",
            "faithful",
            true));
    people.settle(id);
    return leader;
  }

  private static Map<String, Object> sheet(String points) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (int no = 0; no < 6; no++) {
      scores.add(Map.of("points", points, "reason", "材料充分，理由见实施方案（测试）"));
    }
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("decision", "SCORE");
    sheet.put("vetoItems", ScoreSheets.noVeto());
    sheet.put("scores", scores);
    sheet.put("recommendation", "RECOMMEND");
    sheet.put("remark", "总体可行，建议开展（测试）");
    sheet.put("independent", true);
    return sheet;
  }

  private void surveyed(CaseId id, String leader) {
    String post =
        jdbc.queryForObject(
            "select p.id from post p join account a on a.person_id = p.person_id"
                + " where a.login = ? and p.kind = 'EXPERT'",
            String.class,
            leader);
    done(survey.plan(id, post));
    done(survey.accept(id, "xingan"));
    survey.goThere(id, leader);
    survey.find(id, leader, "CONSISTENT");
    done(survey.submit(id, leader));
    done(survey.acknowledge(id, "xingan", "无异议（测试）。"));
    done(survey.conclude(id, leader, "CONSISTENT"));
    people.settle(id);
  }

  private PublishedList listed(CaseId id) {
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(id)));
    lists.confirmed(list);
    assertThat(lists.noticeOf(list)).isNotNull();
    clock.set(lists.lapsesAt(list).toInstant());
    lists.lapse(list);
    spread.round();
    String number =
        jdbc.queryForObject(
            "select number from pilot_list where case_id = ?", String.class, list.value());
    return published.of(number).orElseThrow();
  }

  /** Those whose work is open now, by login, in the order of their seats. */
  private List<String> called(CaseId id) {
    return work.open(id).stream().map(WorkItem::assignee).map(this::login).toList();
  }

  private String login(PersonId person) {
    return jdbc.queryForObject(
        "select login from account where person_id = ?", String.class, person.value());
  }

  private void act(String login, CaseId id, Map<String, Object> answers) {
    signIn.as(
        login,
        () -> {
          WorkItem item = desk.openItems(id).get(0);
          if (item.assignee() == null) {
            desk.claim(item.id());
          }
          desk.open(item.id());
          return done(
              desk.submit(item.id(), Journeys.PAGE, new FormData(new LinkedHashMap<>(answers))));
        });
  }

  private PilotState state(CaseId id) {
    return PilotState.valueOf(cases.of(id).state());
  }
}
