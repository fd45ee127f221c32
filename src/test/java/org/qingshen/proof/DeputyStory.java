package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Accounts;
import org.qingshen.access.OwnDeputies;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** X 代 Y: what a deputy may, what every record says, and what never comes into one hand. */
@DisplayName("Deputies, roles.md section 4, rules 1 and 5 [D]")
abstract class DeputyStory extends Proof {

  private static final Duration WEEK = Duration.ofDays(7);

  @Autowired OwnDeputies deputies;
  @Autowired Directory directory;
  @Autowired Accounts accounts;
  @Autowired ApplicationContext beans;

  /** Somebody with an account. */
  record Somebody(String login, PersonId id, String name) {}

  @AfterEach
  void theyLeave() {
    jdbc.update("update post set ended_at = current_timestamp where id like 'deputy-story-%'");
    jdbc.update("update deputyship set ended_at = starts_at where reason = '测试代理'");
  }

  @Test
  void aDeputyActsInThePrincipalsPostAndEveryRecordSaysForWhom() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    assertThat(appointed(yan, xu)).isEmpty();
    CaseId id = people.submitted();

    done(people.opinion(id, xu.login(), CaseFixtures::anAgreement));

    SealedEntry entry =
        ledger.readable(id, xu.id()).stream()
            .filter(it -> it.by().person().equals(xu.id()))
            .findFirst()
            .orElseThrow();
    assertThat(entry.by().actingFor()).isEqualTo(yan.id());
    assertThat(entry.by().organisation()).isEqualTo(new OrganisationId("org-guilin-drc"));
    assertThat(
            one("select assignee_name from work_item where case_id = ? and closed_by = ?", id, xu))
        .isEqualTo(xu.name() + "（代 " + yan.name() + "）");
    assertThat(
            one("select acting_for from joint_opinion where case_id = ? and person_id = ?", id, xu))
        .isEqualTo(yan.id().value());
  }

  @Test
  void whoHoldsThatPostAnywayActsInTheOwnName() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    assertThat(appointed(yan, demo("guilin-drc"))).isEmpty();
    CaseId id = people.submitted();

    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));

    assertThat(
            jdbc.queryForList(
                "select acting_for from joint_opinion where case_id = ?", String.class, id.value()))
        .containsExactly((String) null);
  }

  @Test
  void aDeputyshipThatHasNotBegunLetsNothingBeDone() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThat(appointed(yan, xu, tomorrow, tomorrow.plus(WEEK))).isEmpty();
    CaseId id = people.submitted();

    signIn.as(xu.login());

    assertThat(desk.openItems(id)).isEmpty();
    assertThatThrownBy(() -> cases.dossier(id)).isInstanceOf(RuntimeException.class);
  }

  @Test
  @DisplayName("A deputy period that ends while the form is open (bad input of issue 2 of 4)")
  void aPeriodThatEndsWhileTheFormIsOpenIsToldAndNothingTypedIsLost() {
    Opened at = openedByADeputy();
    clock.set(at.until().plusMillis(1));

    signIn.as(at.deputy().login());
    Outcome outcome = desk.submit(at.item().id(), PAGE, at.data());

    toldThatItEnded(outcome, at, at.until());
  }

  @Test
  void aDeputyshipTakenBackWhileTheFormIsOpenIsToldAndNothingTypedIsLost() {
    Opened at = openedByADeputy();
    clock.advance(Duration.ofMinutes(3));
    signIn.as(at.principal().login());
    Deputyship active = deputies.all().get(0);
    assertThat(deputies.end(active.id())).isEmpty();
    assertThat(deputies.end(active.id())).map(Text::key).contains("access.deputy.over");

    signIn.as(at.deputy().login());
    Outcome outcome = desk.submit(at.item().id(), PAGE, at.data());

    toldThatItEnded(outcome, at, clock.instant());
    assertThat(((Drafts.Saved.Gone) desk.saveDraft(at.item().id(), 1, PAGE, at.data())).reason())
        .isEqualTo(((Outcome.Refused) outcome).reason());
  }

  @Test
  void whatTheDeputyHadClaimedLiesOnThePrincipalsDeskAfterTheEndDraftIncluded() {
    Opened at = openedByADeputy();
    clock.set(at.until().plusMillis(1));
    tellEnds();

    signIn.as(at.principal().login());
    assertThat(desk.claim(at.item().id())).isEmpty();
    assertThat(ready(at.item().id()).draft().data()).isEqualTo(at.data());
    done(desk.submit(at.item().id(), PAGE, at.data()));
  }

  @Test
  void whatThePrincipalHadClaimedTheDeputyCompletesUnderBothNames() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    CaseId id = people.submitted();
    signIn.as(yan.login());
    people.claimed(id);
    appointed(yan, xu);

    done(people.opinion(id, xu.login(), CaseFixtures::anAgreement));

    assertThat(
            one("select assignee_name from work_item where case_id = ? and closed_by = ?", id, xu))
        .isEqualTo(xu.name() + "（代 " + yan.name() + "）");
  }

  @Test
  void whatCameAfterTheEndLooksLikeWorkOfSomebodyElse() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    appointed(yan, xu);
    clock.advance(WEEK.plusSeconds(1));
    CaseId id = people.submitted();
    WorkItem item = itemOf(id, "CITY_DRC");

    signIn.as(xu.login());

    Outcome outcome = desk.submit(item.id(), PAGE, FormData.EMPTY);
    assertThat(((Outcome.Refused) outcome).reason().key()).isEqualTo("workflow.refused.notYours");
  }

  @Test
  void aPrincipalForWhomADeputySpokeSpeaksForNoOtherDepartment() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    appointed(yan, xu);
    CaseId id = people.submitted();
    done(people.opinion(id, xu.login(), CaseFixtures::anAgreement));

    // both are moved to other departments while the round is open
    post(yan.id(), PostKind.CITY_ECO, "guilin-eco");
    post(xu.id(), PostKind.CITY_IIT, "guilin-iit");

    oneDepartmentOnly(people.opinion(id, yan.login(), CaseFixtures::anAgreement));
    clock.advance(WEEK.plusSeconds(1));
    oneDepartmentOnly(people.opinion(id, xu.login(), CaseFixtures::anAgreement));
  }

  @Test
  void aDeputySpeaksForNoDepartmentWhenThePrincipalSpokeForAnother() {
    Somebody yan = somebody("yan", PostKind.CITY_ECO, "guilin-eco");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-eco");
    appointed(yan, xu);
    CaseId id = people.submitted();
    done(people.opinion(id, yan.login(), CaseFixtures::anAgreement));

    endPosts(yan.id());
    post(yan.id(), PostKind.CITY_DRC, "guilin-drc");

    oneDepartmentOnly(people.opinion(id, xu.login(), CaseFixtures::anAgreement));
  }

  @Test
  void atTheGateADeputysConclusionIsThePrincipalsToo() {
    Somebody yan = somebody("yan", PostKind.PROV_DRC, "gx-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "gx-drc");
    appointed(yan, xu);
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    people.inquiry().investigated(id);
    done(people.inquiry().determine(id, xu.login(), InquiryOutcome.CONFIRMED));

    endPosts(yan.id());
    post(yan.id(), PostKind.PROV_IIT, "gx-iit");

    assertThat(barred(id, yan.login())).isEqualTo("integrity.inquiry.bar.second-department");
    jdbc.update(
        "update work_item set assignee = null, assignee_name = null"
            + " where case_id = ? and state = 'OPEN'",
        id.value());
    assertThat(barred(id, xu.login())).isEqualTo("integrity.inquiry.bar.second-department");
  }

  @Test
  void atTheGateNobodyConcludesOnWhatTheDeputyRaised() {
    Somebody yan = somebody("yan", PostKind.PROV_ECO, "gx-eco");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "gx-eco");
    appointed(yan, xu);
    CaseId id = people.sentUp();
    done(people.suspect(id, xu.login()));

    assertThat(barred(id, yan.login())).isEqualTo("integrity.inquiry.bar.raised");
  }

  /** Why that person cannot take the inquiry's open work of the own department. */
  private String barred(CaseId id, String login) {
    return signIn.as(
        login,
        () ->
            desk.openItems(id).stream()
                .filter(item -> item.step().startsWith("falsification-inquiry/"))
                .flatMap(item -> desk.claim(item.id()).stream())
                .findFirst()
                .orElseThrow()
                .key());
  }

  @Test
  void onlyColleaguesOfTheOwnOrganisationAreOfferedAndAppointed() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    signIn.as(yan.login());

    assertThat(deputies.candidates())
        .extracting(person -> person.id())
        .contains(xu.id())
        .doesNotContain(yan.id(), demo("guilin-eco").id());
    refused(appointed(yan, yan), "oneself");
    refused(appointed(yan, demo("guilin-eco")), "two-departments");
    refused(appointed(yan, demo("pool")), "other-organisation");
    refused(appointed(yan, new Somebody("?", new PersonId("p-nobody"), "?")), "unknown");
    assertThat(trail(xu.id().value())).isEmpty();
    assertThat(trail("p-nobody"))
        .contains(Map.of("what", "deputy.refused", "detail", "directory.deputy.unknown"));
  }

  @Test
  void aDeputyAppointsNoDeputyAndNobodyTwoAtOnce() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.CITY_DRC, "guilin-drc");
    Somebody wu = somebody("wu", PostKind.CITY_DRC, "guilin-drc");
    assertThat(appointed(yan, xu)).isEmpty();

    refused(appointed(xu, wu), "is-deputy");
    refused(appointed(wu, yan), "has-deputy");
    refused(appointed(yan, wu), "second");
    Instant later = clock.instant().plus(WEEK).plusSeconds(1);
    assertThat(appointed(yan, wu, later, later.plus(WEEK))).isEmpty();
  }

  @Test
  void ofTwoAppointmentsAtOnceThatWouldMakeADeputyOfADeputyOnlyOnePasses() {
    for (int i = 0; i < 3; i++) {
      Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
      Somebody xu = somebody("xu", PostKind.CITY_DRC, "guilin-drc");
      Somebody wu = somebody("wu", PostKind.CITY_DRC, "guilin-drc");

      List<Boolean> passed =
          AtOnce.run(() -> appointed(yan, xu).isEmpty(), () -> appointed(xu, wu).isEmpty());

      assertThat(passed).containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void ofTwoDeputiesAppointedAtOnceOnlyOneIs() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.CITY_DRC, "guilin-drc");
    Somebody wu = somebody("wu", PostKind.CITY_DRC, "guilin-drc");

    List<Boolean> passed =
        AtOnce.run(() -> appointed(yan, xu).isEmpty(), () -> appointed(yan, wu).isEmpty());

    assertThat(passed).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aDeputyshipOfOthersIsNobodysToEnd() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    appointed(yan, xu);
    String id = signIn.as(yan.login(), () -> deputies.all().get(0).id());

    assertThat(signIn.as("guilin-drc", () -> deputies.end(id)))
        .map(Text::key)
        .contains("access.deputy.notYours");
    assertThat(signIn.as(xu.login(), () -> deputies.end(id))).isEmpty();
    assertThat(trail(id))
        .extracting(line -> line.get("what"))
        .containsExactly("deputy.appointed", "deputy.ended");
    signIn.as("auditor");
    assertThatThrownBy(() -> deputies.all()).isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void aDeputyshipIsSeenAndItsEndTooWithoutLoggingInAgain() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    CaseId id = people.submitted();
    signIn.as(xu.login());
    assertThat(desk.openItems(id)).isEmpty();
    var session = org.apache.shiro.util.ThreadContext.getSubject();

    appointed(yan, xu);

    org.apache.shiro.util.ThreadContext.bind(session);
    assertThat(desk.openItems(id)).hasSize(1);
    clock.advance(WEEK.plusMillis(1));
    assertThat(desk.openItems(id)).isEmpty();
  }

  /** As the job does every minute. */
  private void tellEnds() {
    Object job = beans.getBean("org.qingshen.directory.internal.DeputyEnds");
    ReflectionTestUtils.invokeMethod(job, "tell");
  }

  /** A form opened and half written by a deputy. */
  record Opened(
      Somebody principal,
      Somebody deputy,
      CaseId id,
      WorkItem item,
      FormData data,
      Instant until) {}

  private Opened openedByADeputy() {
    Somebody yan = somebody("yan", PostKind.CITY_DRC, "guilin-drc");
    Somebody xu = somebody("xu", PostKind.POOL_ADMIN, "guilin-drc");
    Instant until = clock.instant().plus(WEEK);
    appointed(yan, xu, clock.instant(), until);
    CaseId id = people.submitted();
    signIn.as(xu.login());
    WorkItem item = people.claimed(id);
    TaskDesk.Opened.Ready ready = ready(item.id());
    FormContext context = ready.context();
    FormData data = CaseFixtures.anAgreement(context.rows().get("checklist"));
    desk.saveDraft(item.id(), ready.draft().version(), PAGE, data);
    return new Opened(yan, xu, id, item, data, ready(item.id()).draft() == null ? null : until);
  }

  private void toldThatItEnded(Outcome outcome, Opened at, Instant end) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Text reason = ((Outcome.Refused) outcome).reason();
    assertThat(reason.key()).isEqualTo("workflow.refused.deputyEnded");
    assertThat(reason.args()).containsExactly(at.principal().name(), OfficeTime.full(end));
    assertSaid(reason);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from joint_opinion where case_id = ?",
                Integer.class,
                at.id().value()))
        .isZero();
    assertThat(
            jdbc.queryForObject(
                "select data from draft where work_item_id = ?",
                String.class,
                at.item().id().value()))
        .contains("AGREE");
  }

  private void oneDepartmentOnly(Outcome outcome) {
    assertThat(key(outcome)).isEqualTo("workflow.joint.oneDepartmentOnly");
  }

  private static String key(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason().key();
  }

  private void refused(Optional<Text> objection, String ending) {
    assertThat(objection).isPresent();
    assertThat(objection.get().key()).isEqualTo("directory.deputy." + ending);
    assertSaid(objection.get());
  }

  private WorkItem itemOf(CaseId id, String post) {
    return work.open(id).stream()
        .filter(item -> item.queue().value().startsWith(post))
        .findFirst()
        .orElseThrow();
  }

  private String one(String sql, CaseId id, Somebody somebody) {
    return jdbc.queryForObject(sql, String.class, id.value(), somebody.id().value());
  }

  private Optional<Text> appointed(Somebody principal, Somebody deputy) {
    return appointed(principal, deputy, clock.instant(), clock.instant().plus(WEEK));
  }

  private Optional<Text> appointed(
      Somebody principal, Somebody deputy, Instant from, Instant until) {
    return signIn.as(principal.login(), () -> deputies.appoint(deputy.id(), from, until, "测试代理"));
  }

  private Somebody demo(String login) {
    PersonId id = new PersonId("p-" + login);
    return new Somebody(login, id, directory.person(id).orElseThrow().name());
  }

  private Somebody somebody(String name, PostKind kind, String organisation) {
    PersonId id = new PersonId(Ids.next());
    String login = name + "-" + id.value().toLowerCase().substring(12);
    directory.addPerson(id, name + id.value().substring(22));
    post(id, kind, organisation);
    accounts.create(id, login, "a-password-for-tests".toCharArray());
    return new Somebody(login, id, directory.person(id).orElseThrow().name());
  }

  private void post(PersonId id, PostKind kind, String organisation) {
    directory.addPost(
        id,
        "deputy-story-" + Ids.next().substring(4),
        kind,
        "测试岗",
        new OrganisationId("org-" + organisation));
  }

  private void endPosts(PersonId id) {
    jdbc.update("update post set ended_at = current_timestamp where person_id = ?", id.value());
  }
}
