package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

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
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.PanelResults;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyResults;
import org.qingshen.forms.FormData;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
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
    assertThat(letters.of(id)).extracting(Letter::kind).contains(LetterKind.DECISION_APPROVED);

    PublishedList list = listed(id);
    assertThat(list.entries()).extracting(PublishedLists.Entry::subject).contains(id.value());
    assertThat(state(id)).isEqualTo(PilotState.APPROVED);
    assertThat(portal.check(list.number(), 1).orElseThrow().holds()).isTrue();
    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(work.open(id)).isEmpty();
  }

  /** Composed, committed, revealed; all who are called take part. */
  private List<String> drawnPanel(CaseId id) {
    act(
        "pool",
        id,
        Map.of(
            "kind", "DRAW", "seats", List.of(row("PROCESS"), row("ENERGY"), row("ENVIRONMENT"))));
    act("gx-eco", id, Map.of("nonce", ECO_NONCE, "kept", true));
    act("gx-drc", id, Map.of("nonce", DRC_NONCE, "kept", true));
    act("gx-eco", id, Map.of("answer", "REVEAL", "nonce", ECO_NONCE));
    act("gx-drc", id, Map.of("answer", "REVEAL", "nonce", DRC_NONCE));
    List<String> called = called(id);
    assertThat(called).hasSize(3).doesNotHaveDuplicates();
    called.forEach(expert -> act(expert, id, FIT_FOR_ALL));
    return called;
  }

  private static Map<String, Object> row(String field) {
    return Map.of("field", field, "number", "1", "reserves", "1");
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
            "recommendation", "RECOMMEND",
            "opinion", "方案可行，目标明确，建议开展现场调查（测试）。",
            "faithful", true));
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
