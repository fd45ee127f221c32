package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Person;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkAssignments.Holder;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemMove;
import org.springframework.beans.factory.annotation.Autowired;

/** 移交: work goes from hand to hand, with a reason, and only into hands that may have it. */
abstract class HandoverStory extends Proof {

  private static final String REASON = "调离本岗位，移交在办事项。";

  @Autowired WorkAssignments assignments;

  @AfterEach
  void takePostsBack() {
    jdbc.update("delete from post where id like 'handover-%'");
  }

  @Test
  void theHolderHandsOverToAColleagueAndTheDraftGoesAlong() {
    WorkItem item = claimedFormatCheck();
    Drafts.Draft draft = ready(item.id()).draft();
    FormData typed = new FormData(Map.of("reasons", "写到一半"));
    desk.saveDraft(item.id(), draft.version(), PAGE, typed);

    assertThat(names(assignments.successors(List.of(item.id()))))
        .containsExactly(name("gx-eco-2"), name("gx-eco-3"));
    assertDone(assignments.handOver(List.of(item.id()), id("gx-eco-2"), " " + REASON + " "));

    assertThat(assignments.handOver(List.of(item.id()), id("gx-eco-2"), REASON))
        .as("it is the holder's no longer, though the department's")
        .singleElement()
        .satisfies(moved -> refusedWith(moved, "workflow.handover.sameHands"));
    assertThat(desk.open(item.id())).isInstanceOf(TaskDesk.Opened.Refused.class);
    signIn.as("gx-eco-2");
    assertThat(ready(item.id()).draft().data().values()).containsEntry("reasons", "写到一半");
    assertThat(ready(item.id()).draft().page()).as("no page holds it").isNull();
    WorkItemMove move = work.moves(item.caseId()).get(0);
    assertThat(move.from()).isEqualTo(id("gx-eco"));
    assertThat(move.toName()).isEqualTo(name("gx-eco-2"));
    assertThat(move.reason()).isEqualTo(REASON);
    assertThat(trail(item.id().value()))
        .contains(Map.of("what", "desk.handed-over", "detail", id("gx-eco-2").value()));
  }

  @Test
  void aReasonOfFourCharactersExplainsNothing() {
    WorkItem item = claimedFormatCheck();

    refused(assignments.handOver(List.of(item.id()), id("gx-eco-2"), "出差了 "), "reason");
    refused(assignments.handOver(List.of(item.id()), id("gx-eco-2"), null), "reason");
    refused(assignments.handOver(List.of(item.id()), id("gx-eco-2"), "长".repeat(401)), "reason");
    refused(assignments.handOver(List.of(item.id()), new PersonId("nobody"), REASON), "nobody");
    assertThat(work.find(item.id()).orElseThrow().assignee()).isEqualTo(id("gx-eco"));
    assertThat(work.moves(item.caseId())).isEmpty();
  }

  @Test
  void nobodyOutsideThePostGetsTheWork() {
    WorkItem item = claimedFormatCheck();

    for (String login : List.of("gx-drc", "guilin-eco", "xingan", "admin")) {
      refused(assignments.handOver(List.of(item.id()), id(login), REASON), "wrongPost");
    }
  }

  @Test
  void nobodyOutsideTheDepartmentHandsItsWorkOver() {
    WorkItem item = claimedFormatCheck();

    for (String login : List.of("gx-drc", "guilin-eco", "xingan", "pool")) {
      signIn.as(login);
      List<Moved> moved = assignments.handOver(List.of(item.id()), id("gx-eco-2"), REASON);
      assertThat(moved)
          .singleElement()
          .satisfies(one -> refusedWith(one, "workflow.refused.notYours"))
          .satisfies(one -> assertThat(one.item()).as("nothing is told of it").isNull());
    }
    signIn.as("auditor");
    assertThatThrownBy(() -> assignments.handOver(List.of(item.id()), id("gx-eco-2"), REASON))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void whatNobodyHasClaimedOrIsDoneIsNotHandedOver() {
    CaseId id = people.sentUp();
    signIn.as("gx-eco");
    WorkItemId open = desk.openItems(id).get(0).id();

    refused(assignments.handOver(List.of(open), id("gx-eco-2"), REASON), "unclaimed");
    done(people.formatCheck(id, CaseFixtures::aPass));
    signIn.as("gx-eco");
    refused(assignments.handOver(List.of(open), id("gx-eco-2"), REASON), "over");
    assertThat(assignments.handOver(List.of(WorkItemId.next()), id("gx-eco-2"), REASON))
        .singleElement()
        .satisfies(moved -> refusedWith(moved, "workflow.refused.notYours"));
  }

  @Test
  void eachOfSeveralIsMovedOrRefusedByItself() {
    WorkItem first = claimedFormatCheck();
    WorkItem second = claimedFormatCheck();
    WorkItemId unknown = WorkItemId.next();

    List<Moved> moved =
        assignments.handOver(List.of(first.id(), unknown, second.id()), id("gx-eco-2"), REASON);

    assertThat(moved).extracting(Moved::done).containsExactly(true, false, true);
    assertThat(work.find(second.id()).orElseThrow().assignee()).isEqualTo(id("gx-eco-2"));
  }

  @Test
  @DisplayName("A colleague who may supervise passes on within the own department only")
  void theDepartmentPassesOnWhatSomebodyAwayHolds() {
    WorkItem item = claimedFormatCheck();
    signIn.as("gx-eco-2");

    assertThat(assignments.holders()).extracting(Holder::person).contains(id("gx-eco"));
    assertThat(assignments.heldBy(id("gx-eco"), null, 50).items())
        .extracting(WorkItem::id)
        .contains(item.id());
    assertDone(assignments.putBack(List.of(item.id()), REASON));
    assertThat(work.find(item.id()).orElseThrow().assignee()).isNull();
    assertThat(work.moves(item.caseId())).singleElement().extracting(WorkItemMove::to).isNull();

    signIn.as("gx-drc");
    assertThat(assignments.holders()).extracting(Holder::person).doesNotContain(id("gx-eco"));
  }

  @Test
  void theAdministratorPassesOnALeaversWorkButDoesNone() {
    WorkItem item = claimedFormatCheck();
    signIn.as("admin");

    assertThat(assignments.heldBy(id("gx-eco"), null, 50).items())
        .extracting(WorkItem::id)
        .contains(item.id());
    assertDone(assignments.handOver(List.of(item.id()), id("gx-eco-2"), REASON));

    assertThatThrownBy(() -> desk.open(item.id())).isInstanceOf(AuthorizationException.class);
    refused(assignments.handOver(List.of(item.id()), id("admin"), REASON), "wrongPost");
  }

  @Test
  @DisplayName("One person speaks for one department in a round. Source: roles.md section 4 [D]")
  void nobodyGetsTwoDepartmentsOpinionsOfOneRound() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    secondPost("guilin-eco", "CITY_DRC", organisation("guilin-drc"));
    WorkItem item = signIn.as("guilin-drc", () -> people.claimed(id));
    signIn.as("guilin-drc");

    refused(assignments.handOver(List.of(item.id()), id("guilin-eco"), REASON), "twoDepartments");
  }

  @Test
  @DisplayName("Preparer is not reviewer. Source: roles.md section 4, rule 1 [D]")
  void nobodyGetsTheOwnBodysCase() {
    WorkItem item = claimedFormatCheck();
    secondPost("gx-eco-2", "PILOT_BODY", organisation("xingan"));

    refused(assignments.handOver(List.of(item.id()), id("gx-eco-2"), REASON), "ownCase");
  }

  private WorkItem claimedFormatCheck() {
    CaseId id = people.sentUp();
    signIn.as("gx-eco");
    return people.claimed(id);
  }

  private void secondPost(String login, String kind, String organisation) {
    jdbc.update(
        "insert into post (id, person_id, organisation_id, kind, name) values (?, ?, ?, ?, '兼')",
        "handover-" + login,
        id(login).value(),
        organisation,
        kind);
  }

  private String organisation(String login) {
    return jdbc.queryForObject(
        "select min(organisation_id) from post where person_id = ?",
        String.class,
        id(login).value());
  }

  private PersonId id(String login) {
    return new PersonId(
        jdbc.queryForObject("select person_id from account where login = ?", String.class, login));
  }

  private String name(String login) {
    return jdbc.queryForObject(
        "select name from person where id = ?", String.class, id(login).value());
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).toList();
  }

  private static void assertDone(List<Moved> moved) {
    assertThat(moved).allSatisfy(one -> assertThat(one.refusal()).isNull());
  }

  private void refused(List<Moved> moved, String why) {
    assertThat(moved)
        .singleElement()
        .satisfies(one -> refusedWith(one, "workflow.handover." + why));
  }

  private void refusedWith(Moved moved, String key) {
    assertThat(moved.done()).isFalse();
    assertThat(moved.refusal().key()).isEqualTo(key);
    assertSaid(moved.refusal());
  }
}
