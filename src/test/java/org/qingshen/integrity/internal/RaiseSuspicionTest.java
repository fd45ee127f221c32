package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.integrity.Reviewers;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.ObjectProvider;

class RaiseSuspicionTest {

  private static final CaseId CASE = CaseId.next();
  private static final RegionCode GUILIN = new RegionCode("450300");
  private static final RegionCode COUNTY = new RegionCode("450325");
  private static final OrganisationId BODY = new OrganisationId("org-xingan");

  private final WorkItems work = mock(WorkItems.class);

  @SuppressWarnings("unchecked")
  private final ObjectProvider<Reviewers> reviewers = mock(ObjectProvider.class);

  private final VetoEnds vetoes = mock(VetoEnds.class);
  private final RaiseSuspicion act =
      new RaiseSuspicion(work, mock(CaseFiles.class), vetoes, null, null, reviewers, null);
  private final Actor officer = actor("p-officer", PostKind.CITY_DRC, "org-drc", GUILIN);

  @Test
  void aReviewerWithOpenWorkOnTheCaseMayRaiseASuspicion() {
    given(item("joint-review/giveOpinion", PostKind.CITY_DRC, "p-officer"));
    assertThat(act.possible(CASE, officer)).contains(officer.person().posts().get(0));
  }

  @Test
  void aReviewerWhoMayClaimTheWorkMayRaiseASuspicion() {
    given(item("joint-review/giveOpinion", PostKind.CITY_DRC, null));
    assertThat(act.possible(CASE, officer)).isPresent();
  }

  @Test
  void aCaseThatAVetoHasEndedIsAccusedNoMore() {
    given(item("credit-review/decideReview", PostKind.CITY_DRC, "p-officer"));
    when(vetoes.ended(any())).thenReturn(true);
    assertThat(act.possible(CASE, officer)).isEmpty();
  }

  @Test
  void workClaimedByAColleagueGivesNoRight() {
    given(item("joint-review/giveOpinion", PostKind.CITY_DRC, "p-colleague"));
    assertThat(act.possible(CASE, officer)).isEmpty();
  }

  @Test
  void workOfAnotherDepartmentGivesNoRight() {
    given(item("joint-review/giveOpinion", PostKind.CITY_ECO, null));
    assertThat(act.possible(CASE, officer)).isEmpty();
  }

  @Test
  void theApplicantsOwnWorkIsNoReview() {
    given(item("pilot-review/completeMaterial", PostKind.PILOT_BODY, null));
    Actor clerk = actor("p-clerk", PostKind.PILOT_BODY, BODY.value(), COUNTY);
    assertThat(act.possible(CASE, clerk)).isEmpty();
  }

  @Test
  void resolvingASuspicionIsNoReview() {
    given(item("falsification-inquiry/determine", PostKind.PROV_ECO, null));
    Actor province = actor("p-prov", PostKind.PROV_ECO, "org-prov", new RegionCode("450000"));
    assertThat(act.possible(CASE, province)).isEmpty();
  }

  @Test
  void aCaseThatNobodyReviewsTakesNoSuspicion() {
    given();
    assertThat(act.possible(CASE, officer)).isEmpty();
  }

  @Test
  void anExpertsOpenWorkAloneGivesNoRightBeforeTheFileIsOpen() {
    Actor expert = actor("p-expert", PostKind.EXPERT, "org-pool", new RegionCode("450000"));
    given(
        item(
            "expert-panel/declareInterest",
            new Queue(PostKind.EXPERT, "post-p-expert"),
            "p-expert"));
    assertThat(act.possible(CASE, expert)).isEmpty();
  }

  @Test
  void whoeverAModuleNamesAsAReviewerMayRaiseASuspicion() {
    given();
    when(reviewers.orderedStream())
        .thenReturn(Stream.of((file, actor) -> Optional.of(actor.posts().get(0))));
    assertThat(act.possible(CASE, officer)).isPresent();
  }

  private void given(WorkItem... items) {
    when(work.open(CASE)).thenReturn(List.of(items));
  }

  @BeforeEach
  void nobodyIsNamed() {
    when(reviewers.orderedStream()).thenReturn(Stream.empty());
  }

  private static WorkItem item(String step, PostKind post, String assignee) {
    return item(step, Queue.of(post, BODY, COUNTY), assignee);
  }

  private static WorkItem item(String step, Queue queue, String assignee) {
    return new WorkItem(
        WorkItemId.next(),
        CASE,
        "SD2026-0001",
        "试点",
        "兴安县人民政府",
        COUNTY,
        step,
        "步骤",
        queue,
        "any",
        null,
        WorkItem.State.OPEN,
        assignee == null ? null : new PersonId(assignee),
        assignee,
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null);
  }

  private static Actor actor(String id, PostKind kind, String organisation, RegionCode region) {
    Post post = new Post("post-" + id, kind, "岗", new OrganisationId(organisation), "单位", region);
    return new Actor(new Person(new PersonId(id), "某人", List.of(post)));
  }
}
