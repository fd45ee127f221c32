package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A review from the format check to list 1, every step done by those whose step it is. */
abstract class WholeReviewScene {

  private static final String ECO_NONCE = "731-egrets-over-the-river-at-dawn";
  private static final String DRC_NONCE = "second-bowl-of-rice-noodles-today";
  static final Map<String, Object> FIT_FOR_ALL = Map.of("decision", "ACCEPT", "noInterest", true);

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

  String letter(CaseId id, LetterKind kind) {
    Letter letter =
        letters.of(id).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    try (InputStream in = attachments.open(attachments.find(letter.document()).orElseThrow())) {
      return Docx.text(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Composed, committed, revealed; all who are called take part. */
  List<String> drawnPanel(CaseId id) {
    List<String> called = drawn(id, "1", "");
    called.forEach(expert -> act(expert, id, FIT_FOR_ALL));
    return called;
  }

  /** Nobody may promise a number twice, so each draw of each case has its own. */
  List<String> drawn(CaseId id, String reserves, String more) {
    String own = more + id.value();
    act(
        "pool",
        id,
        Map.of(
            "kind",
            "DRAW",
            "seats",
            List.of(
                row("PROCESS", reserves), row("ENERGY", reserves), row("ENVIRONMENT", reserves))));
    act("gx-eco", id, Map.of("nonce", ECO_NONCE + own, "kept", true));
    act("gx-drc", id, Map.of("nonce", DRC_NONCE + own, "kept", true));
    act("gx-eco", id, Map.of("answer", "REVEAL", "nonce", ECO_NONCE + own));
    act("gx-drc", id, Map.of("answer", "REVEAL", "nonce", DRC_NONCE + own));
    List<String> called = called(id);
    assertThat(called).hasSize(3).doesNotHaveDuplicates();
    return called;
  }

  private static Map<String, Object> row(String field, String reserves) {
    return Map.of("field", field, "number", "1", "reserves", reserves);
  }

  /** Everyone scores, the leader merges. */
  String opinionOf(CaseId id, List<String> panel) {
    int points = 80;
    for (String expert : panel) {
      act(expert, id, sheet(expert, id, String.valueOf(points)));
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

  /** None of them was found. */
  List<Map<String, Object>> vetoItems(String expert, CaseId id) {
    return ScoreSheets.noVeto();
  }

  /** Between the findings and their handing in. */
  void onTheSpot(CaseId id, String leader) {}

  /** While the list is on notice. */
  void onNotice(CaseId list) {}

  private Map<String, Object> sheet(String expert, CaseId id, String points) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (int no = 0; no < 6; no++) {
      scores.add(Map.of("points", points, "reason", "材料充分，理由见实施方案（测试）"));
    }
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("decision", "SCORE");
    sheet.put("vetoItems", vetoItems(expert, id));
    sheet.put("scores", scores);
    sheet.put("recommendation", "RECOMMEND");
    sheet.put("remark", "总体可行，建议开展（测试）");
    sheet.put("independent", true);
    return sheet;
  }

  void surveyed(CaseId id, String leader) {
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
    onTheSpot(id, leader);
    done(survey.submit(id, leader));
    done(survey.acknowledge(id, "xingan", "无异议（测试）。"));
    done(survey.conclude(id, leader, "CONSISTENT"));
    people.settle(id);
  }

  PublishedList listed(CaseId id) {
    CaseId list = lists.drafted(DemoProvince.CALL);
    done(lists.prepare(list, List.of(id)));
    lists.confirmed(list);
    assertThat(lists.noticeOf(list)).isNotNull();
    onNotice(list);
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
    return work.open(id).stream()
        .map(WorkItem::assignee)
        .filter(Objects::nonNull)
        .map(this::login)
        .toList();
  }

  private String login(PersonId person) {
    return jdbc.queryForObject(
        "select login from account where person_id = ?", String.class, person.value());
  }

  void act(String login, CaseId id, Map<String, Object> answers) {
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

  PilotState state(CaseId id) {
    return PilotState.valueOf(cases.of(id).state());
  }
}
