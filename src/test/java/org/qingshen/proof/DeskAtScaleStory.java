package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Deputies;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.Statements;
import org.qingshen.workflow.DeskFilters;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Urgency;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk with much on it: pages, filters, counts. Rows of its own stand in for cases. */
abstract class DeskAtScaleStory extends Proof {

  private static final String MINE = "PROV_IIT/450000";
  private static final String OFFICER = "gx-iit";

  @Autowired DeskFilters filters;
  @Autowired Deputies deputies;

  @AfterEach
  void clear() {
    jdbc.update("delete from work_item where id like 'SCALE%'");
    jdbc.update("delete from desk_filter");
    jdbc.update("delete from deputyship where reason = '出差'");
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    for (int number = 0; number < 130; number++) {
      row(number, "450325", number / 3); // three of each moment
    }

    assertThat(walk(Filter.ALL, 50)).hasSize(130).doesNotHaveDuplicates();
    assertThat(walk(Filter.ALL, 50)).isEqualTo(walk(Filter.ALL, 1000));
  }

  @Test
  void aCityIsItsCountiesAndACountyOnlyItself() {
    row(1, "450325", 1);
    row(2, "450321", 2);
    row(3, "450300", 3);
    row(4, "450223", 4);

    assertThat(walk(new Filter(null, "450300"), 50)).containsExactly(id(1), id(2), id(3));
    assertThat(walk(new Filter(null, "450325"), 50)).containsExactly(id(1));
    assertThat(walk(new Filter(null, "450000"), 50)).hasSize(4);
    assertThat(walk(new Filter(null, "450100"), 50)).isEmpty();
  }

  @Test
  void whatIsOverAndWhatIsNearStandsInTheOrderOfItsEnd() {
    row(1, "450325", -2, 1);
    row(2, "450325", -5, 2);
    row(3, "450325", 2, 3);
    row(4, "450325", 1, 4);
    row(5, "450325", 20, 5);
    row(6, "450325", -3, 6);
    jdbc.update("update work_item set paused_at = received_at where id = ?", id(6));

    assertThat(walk(light(Urgency.LATE), 1)).containsExactly(id(2), id(1));
    assertThat(walk(light(Urgency.NEAR), 1)).containsExactly(id(4), id(3));
    assertThat(walk(light(Urgency.PAUSED), 1)).containsExactly(id(6));
  }

  @Test
  void whatIsClaimedIsMineOnlyAndStaysOnMyDeskWithEveryFilter() {
    row(1, "450325", 1);
    row(2, "450325", 2);
    row(3, "450325", 3);
    String me = signIn.as(OFFICER).id().value();
    jdbc.update("update work_item set assignee = ? where id = ?", me, id(2));
    jdbc.update("update work_item set assignee = 'somebody' where id = ?", id(3));

    assertThat(walk(new Filter(null, null, null, true, null), 50)).containsExactly(id(2));
    assertThat(walk(Filter.ALL, 50)).containsExactly(id(1), id(2));
  }

  @Test
  @DisplayName("A deputy has on the desk what the principal claimed, as long as it lasts")
  void aDeputySeesWhatThePrincipalClaimed() {
    row(1, "450325", 1);
    PersonId principal = signIn.as("gx-eco").id();
    PersonId deputy = signIn.as("gx-eco-2").id();
    jdbc.update("update work_item set assignee = ? where id = ?", principal.value(), id(1));
    assertThat(claimedBy("gx-eco-2")).doesNotContain(id(1));
    Instant now = clock.instant();
    Deputies.Deputyship wanted =
        new Deputies.Deputyship(
            "scale", principal, "", deputy, "", now, now.plus(Duration.ofDays(1)), "出差", null);

    assertThat(deputies.appoint(wanted)).isEmpty();
    assertThat(claimedBy("gx-eco-2")).contains(id(1));

    clock.advance(Duration.ofDays(2));
    assertThat(claimedBy("gx-eco-2")).doesNotContain(id(1));
  }

  private List<String> claimedBy(String login) {
    signIn.as(login);
    return desk.todo(new Filter(null, null, null, true, null), null, 200).items().stream()
        .map(item -> item.id().value())
        .toList();
  }

  @Test
  void aStepIsFoundAmongManyOthers() {
    row(1, "450325", 1);
    row(2, "450325", 2);
    jdbc.update("update work_item set step = 'scale/other' where id = ?", id(2));

    assertThat(walk(new Filter("scale/other", null), 50)).containsExactly(id(2));
    assertThat(walk(new Filter("scale/other", "450300"), 50)).containsExactly(id(2));
    assertThat(walk(new Filter("scale/other", "450200"), 50)).isEmpty();
  }

  @Test
  void wordsAreLookedForInTheCasesOfTheDesk() {
    CaseId id = people.sentUp();
    row(1, "450325", 1);
    signIn.as("gx-eco");

    List<WorkItem> found = desk.todo(words("漓江流域 兴安"), null, 50).items();

    assertThat(found).extracting(WorkItem::caseId).contains(id);
    assertThat(found).allMatch(item -> item.title().contains("漓江流域"));
    assertThat(desk.todo(words("不存在的项目"), null, 50).items()).isEmpty();
    String number = cases.of(id).number();
    assertThat(desk.todo(words(number), null, 50).items())
        .extracting(WorkItem::caseId)
        .containsOnly(id);
  }

  @Test
  void wordsFindNothingOnADeskThatTheCaseIsNotOn() {
    people.submitted();

    signIn.as("liuzhou-eco");

    assertThat(desk.todo(words("漓江流域"), null, 50).items()).isEmpty();
  }

  @Test
  void theCountStopsAtItsCap() {
    List<Object[]> rows = new ArrayList<>();
    for (int number = 0; number < TaskDesk.COUNT_CAP + 50; number++) {
      rows.add(values(number, "450325", 0, number));
    }
    jdbc.batchUpdate(INSERT, rows);
    signIn.as(OFFICER);

    assertThat(desk.countTodo()).isEqualTo(TaskDesk.COUNT_CAP);
  }

  @Test
  @DisplayName("A desk page with count and kept filters costs three statements")
  void aPageCostsThreeStatements() {
    row(1, "450325", 1);
    signIn.as(OFFICER);

    List<String> sent =
        Statements.of(
            () -> {
              desk.todo(new Filter(null, "450300"), null, 50);
              desk.countTodo();
              filters.mine();
            });

    assertThat(sent).hasSize(3);
  }

  @Test
  void draftsArePagedBeyondWhatIsClaimedWithoutOne() {
    String me = signIn.as(OFFICER).id().value();
    for (int number = 0; number < 25; number++) {
      row(number, "450325", number);
      jdbc.update("update work_item set assignee = ? where id = ?", me, id(number));
    }
    for (int number : new int[] {3, 14, 24}) {
      jdbc.update(
          "insert into draft (work_item_id, case_id, form, data, version, saved_by, saved_at)"
              + " values (?, 'C', 'f', '{}', 0, ?, '2026-01-01 00:00:00')",
          id(number),
          me);
    }

    TaskDesk.Page first = desk.drafts(null, 2);
    TaskDesk.Page second = desk.drafts(first.next(), 2);

    assertThat(first.items()).extracting(item -> item.id().value()).containsExactly(id(3), id(14));
    assertThat(second.items()).extracting(item -> item.id().value()).containsExactly(id(24));
    assertThat(second.next()).isNull();
    jdbc.update("delete from draft where work_item_id like 'SCALE%'");
  }

  @Test
  void twentyFiltersAreKeptAndNoMore() {
    signIn.as(OFFICER);
    for (int number = 0; number < DeskFilters.MOST; number++) {
      assertThat(filters.save("筛选" + number, "region=450300")).isEmpty();
    }

    assertThat(filters.save("再来一个", "region=450300")).hasValueSatisfying(this::assertSaid);
    assertThat(filters.save(" 筛选3 ", "light=late")).as("one of the same name").isEmpty();
    assertThat(filters.mine()).hasSize(DeskFilters.MOST);
    assertThat(filters.mine().get(3).address()).isEqualTo("light=late");
  }

  @Test
  void aFilterIsItsOwnersAlone() {
    signIn.as(OFFICER);
    filters.save("我的", "region=450300");
    String id = filters.mine().get(0).id();

    signIn.as("gx-drc");
    filters.remove(id);
    assertThat(filters.mine()).isEmpty();
    assertThat(filters.rename(id, "他的")).hasValueSatisfying(this::assertSaid);
    assertThat(filters.toggleStandard(id)).hasValueSatisfying(this::assertSaid);

    signIn.as(OFFICER);
    assertThat(filters.mine()).extracting(DeskFilters.Saved::name).containsExactly("我的");
  }

  @Test
  void aNameIsNeededAndATooLongOneIsRefused() {
    signIn.as(OFFICER);

    assertThat(filters.save("  ", "region=450300")).hasValueSatisfying(this::assertSaid);
    assertThat(filters.save("𠮷".repeat(21), "region=450300")).hasValueSatisfying(this::assertSaid);
    assertThat(filters.save("𠮷".repeat(20), "region=450300")).isEmpty();
    assertThat(filters.save("空的", "")).hasValueSatisfying(this::assertSaid);
  }

  @Test
  void oneFilterIsTheStandardAndTheNextTakesItsPlace() {
    signIn.as(OFFICER);
    filters.save("一", "region=450300");
    filters.save("二", "light=late");
    String first = filters.mine().get(0).id();
    String second = filters.mine().get(1).id();

    filters.toggleStandard(first);
    filters.toggleStandard(second);
    assertThat(filters.standard()).map(DeskFilters.Saved::id).contains(second);

    filters.toggleStandard(second);
    assertThat(filters.standard()).isEmpty();
  }

  private static Filter light(Urgency urgency) {
    return new Filter(null, null, urgency, false, null);
  }

  private static Filter words(String words) {
    return new Filter(null, null, null, false, words);
  }

  /** All ids of this test on the officer's desk, page by page. */
  private List<String> walk(Filter filter, int size) {
    signIn.as(OFFICER);
    List<String> ids = new ArrayList<>();
    TaskDesk.Page page;
    TaskDesk.Cursor at = null;
    do {
      page = desk.todo(filter, at, size);
      page.items().stream()
          .map(WorkItem::id)
          .map(WorkItemId::value)
          .filter(id -> id.startsWith("SCALE"))
          .forEach(ids::add);
      at = page.next();
    } while (at != null);
    return ids;
  }

  private static String id(int number) {
    return "SCALE%021d".formatted(number);
  }

  private static final String INSERT =
      "insert into work_item (id, case_id, case_number, title, applicant, region_code, city_code,"
          + " step, step_name, queue, permission, state, received_at, due_at, warn_at,"
          + " engine_task_id, process_instance_id, deployment_id, form_key) values"
          + " (?, ?, null, '规模测试', '某单位', ?, ?, 'scale/step', '测试', '"
          + MINE
          + "', 'suspicion:resolve', 'OPEN', ?, ?, ?, ?, 'p', 'd', 'f')";

  /** Due so many days from now, warned three days before; received so many minutes ago. */
  private void row(int number, String region, int dueDays, int minutesAgo) {
    jdbc.update(INSERT, values(number, region, dueDays, minutesAgo));
  }

  private void row(int number, String region, int minutesAgo) {
    row(number, region, 60, minutesAgo);
  }

  private Object[] values(int number, String region, int dueDays, int minutesAgo) {
    Instant now = clock.instant();
    Instant due = now.plus(Duration.ofDays(dueDays));
    return new Object[] {
      id(number),
      "SCALECASE" + number,
      region,
      region.substring(0, 4),
      utc(now.minus(Duration.ofMinutes(minutesAgo))),
      utc(due),
      utc(due.minus(Duration.ofDays(3))),
      "scale-" + number
    };
  }

  private static LocalDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDateTime();
  }
}
