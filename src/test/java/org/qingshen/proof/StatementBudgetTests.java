package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.Statements;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How many SQL statements the things people do most often cost, with warm caches. */
@AppTest
class StatementBudgetTests {

  /** The bare engine completes such a task with eight variables in 49 statements: stay under it. */
  private static final int SUBMISSION = 48;

  /**
   * Measured on 2026-11-22. The engine alone sends 30 of them to end one task and begin three; the
   * rest numbers the case, writes rows of five tables, three terms and three pieces of work. A
   * thing is read once ({@code evidence.CaseMemo}): it must not grow.
   */
  private static final int PLAN = 74;

  /** One page of work, one count, and one to spare: a desk is opened all day. */
  private static final int DESK_PAGE = 3;

  /** The case by its number, whether it is there, its entries, its files, its work, own work. */
  private static final int CASE_PAGE = 12;

  private static final Logger log = LoggerFactory.getLogger(StatementBudgetTests.class);

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk acts;
  @Autowired CaseFiles cases;
  @Autowired MutableClock clock;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  @DisplayName("A form of about ten fields costs less than the bare engine's 49 statements")
  void aFormatCheckOfTenRowsStaysBelowTheBareEngine() {
    done(people.formatCheck(people.sentUp(), CaseFixtures::aPass));

    List<String> sent = submitting(people.sentUp(), "gx-eco", CaseFixtures::aPass);

    assertThat(sent).hasSizeLessThanOrEqualTo(SUBMISSION);
  }

  @Test
  @DisplayName("A department's opinion costs less than the bare engine's 49 statements")
  void anOpinionStaysBelowTheBareEngine() {
    CaseId warm = people.submitted();
    done(people.opinion(warm, "guilin-drc", CaseFixtures::anAgreement));

    List<String> sent = submitting(warm, "guilin-eco", CaseFixtures::anAgreement);

    assertThat(sent).hasSizeLessThanOrEqualTo(SUBMISSION);
  }

  @Test
  @DisplayName("A whole plan: number, typed rows, files, call of the joint review, three new tasks")
  void aPlansOwnSubmissionCostsNoMoreThanWasMeasured() {
    people.submitted();
    CaseId id = people.created("xingan");
    signIn.as("xingan");
    WorkItem item = people.claimed(id);
    desk.open(item.id());
    FormData plan = people.plan(id, item);

    List<Outcome> outcome = new ArrayList<>();
    List<String> sent =
        printed(
            "submitting " + item.step(),
            Statements.of(() -> outcome.add(desk.submit(item.id(), PAGE, plan))));
    done(outcome.get(0));

    assertThat(sent).hasSizeLessThanOrEqualTo(PLAN);
  }

  @Test
  void aDeskPageCostsThreeStatements() {
    people.submitted();
    signIn.as("guilin-eco");

    List<String> sent =
        printed(
            "desk page",
            Statements.of(
                () -> {
                  assertThat(desk.todo(TaskDesk.Filter.ALL, null, 50).items()).isNotEmpty();
                  assertThat(desk.countTodo()).isPositive();
                }));

    assertThat(sent).hasSizeLessThanOrEqualTo(DESK_PAGE);
  }

  @Test
  void aCasePageDoesNotGrowWithTheCase() {
    CaseId young = people.submitted();
    CaseId old = people.sentUp();
    done(people.formatCheck(old, CaseFixtures::aPass));
    signIn.as("xingan");

    List<String> few = printed("case page, 1 entry", Statements.of(() -> read(young)));
    List<String> many = printed("case page, 6 entries", Statements.of(() -> read(old)));

    assertThat(many).hasSizeLessThanOrEqualTo(CASE_PAGE).hasSameSizeAs(few);
  }

  private void read(CaseId id) {
    String number = cases.of(id).number();
    CaseId found = cases.find(number).orElseThrow().id();
    assertThat(cases.dossier(found)).isNotEmpty();
    assertThat(cases.history(found)).isNotEmpty();
    desk.openItems(found);
    acts.possible(found);
  }

  private List<String> submitting(
      CaseId id, String login, Function<List<Map<String, Object>>, FormData> answer) {
    signIn.as(login);
    WorkItem item = people.claimed(id);
    FormContext context = ((TaskDesk.Opened.Ready) desk.open(item.id())).context();
    FormData data = answer.apply(context.rows().get("checklist"));
    List<Outcome> outcome = new ArrayList<>();
    List<String> sent = Statements.of(() -> outcome.add(desk.submit(item.id(), PAGE, data)));
    done(outcome.get(0));
    return printed("submitting " + item.step(), sent);
  }

  private static List<String> printed(String what, List<String> sent) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < sent.size(); i++) {
      String sql = sent.get(i);
      list.append("\n%3d %s".formatted(i + 1, sql.substring(0, Math.min(130, sql.length()))));
    }
    log.info("{}: {} statements{}", what, sent.size(), list);
    return sent;
  }
}
