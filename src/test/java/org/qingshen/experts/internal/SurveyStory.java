package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.experts.internal.SurveyWorld.LEAD;
import static org.qingshen.experts.internal.SurveyWorld.LEAD_POST;
import static org.qingshen.experts.internal.SurveyWorld.OTHER;
import static org.qingshen.testing.Journeys.done;
import static org.qingshen.testing.SurveyJourneys.entry;
import static org.qingshen.testing.SurveyJourneys.jpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Accounts;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyField.Item;
import org.qingshen.experts.SurveyField.Kept;
import org.qingshen.experts.SurveyField.NotOpen;
import org.qingshen.experts.SurveyField.Photo;
import org.qingshen.experts.SurveyField.Shot;
import org.qingshen.experts.SurveyField.Status;
import org.qingshen.experts.SurveyField.Taken;
import org.qingshen.experts.SurveyResults;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.SurveyJourneys;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code site-survey}, and what the field page hands over. */
abstract class SurveyStory {

  private static final String APPLICANT = "xingan";
  private static final Duration DAY = Duration.ofDays(1);

  @Autowired SelectionJourneys selection;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired SurveyField field;
  @Autowired SurveyResults results;
  @Autowired SurveyStore surveys;
  @Autowired MutableClock clock;
  @Autowired WorkItems work;
  @Autowired CaseFiles cases;
  @Autowired Ledger ledger;
  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate jdbc;
  @Autowired Directory directory;
  @Autowired Accounts accounts;

  private SurveyJourneys survey;
  private CaseId id;

  @BeforeEach
  void aCaseToBeVisited() {
    clock.reset();
    SurveyWorld.enter(directory, accounts);
    survey = new SurveyJourneys(signIn, desk, field, clock);
    id = selection.atSurvey();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  private String waitsAt() {
    return work.open(id).stream().map(WorkItem::step).findFirst().orElse("nowhere");
  }

  private WorkItemId atTheGate() {
    done(survey.plan(id, LEAD_POST));
    done(survey.accept(id, APPLICANT));
    survey.goThere(id, LEAD);
    return survey.record(id, LEAD).id();
  }

  private void lapse(Duration time) {
    clock.advance(time);
    for (Job job : engine.getManagementService().createJobQuery().timers().executable().list()) {
      String instance = job.getProcessInstanceId();
      var of =
          engine
              .getRuntimeService()
              .createProcessInstanceQuery()
              .processInstanceId(instance)
              .singleResult();
      if (of != null && id.value().equals(of.getBusinessKey())) {
        engine.getManagementService().executeJob(job.getId());
      }
    }
  }

  @Test
  @DisplayName("Accepted, found, signed, concluded (roles.md section 1; issue 3 of 4, item 5)")
  void theWholeWay() {
    assertThat(waitsAt()).isEqualTo("site-survey/planVisit");
    done(survey.plan(id, LEAD_POST));
    assertThat(results.of(id)).isEmpty();
    done(survey.accept(id, APPLICANT));
    survey.goThere(id, LEAD);
    survey.find(id, LEAD, "CONSISTENT");
    done(survey.submit(id, LEAD));
    done(survey.acknowledge(id, APPLICANT, "第二项数据已更新（测试）"));
    done(survey.conclude(id, LEAD, "CONSISTENT"));

    SurveyResults.SurveyResult result = results.of(id).orElseThrow();
    assertThat(result.conclusion()).isEqualTo("CONSISTENT");
    assertThat(result.acknowledged()).isTrue();
    assertThat(result.consistent()).isGreaterThan(1);
    assertThat(result.inconsistent()).isZero();
    assertThat(results.of(List.of(id))).containsEntry(id, result);
    assertThat(ledger.verify(id).faults()).isEmpty();
    assertThat(waitsAt()).doesNotStartWith("site-survey/");
  }

  @Test
  @DisplayName("Silence of the applicant is no objection [D]")
  void silenceGoesOn() {
    done(survey.plan(id, LEAD_POST));

    lapse(DAY);
    assertThat(waitsAt()).isEqualTo("site-survey/answerAnnouncement");
    lapse(DAY.multipliedBy(12));

    assertThat(waitsAt()).isEqualTo("site-survey/recordFindings");
    assertThat(work.open(id))
        .singleElement()
        .satisfies(item -> assertThat(item.assignee().value()).isEqualTo(LEAD));
  }

  @Test
  @DisplayName("The applicant may object once, with a reason (issue 3 of 4, rules)")
  void anObjectionIsAnsweredOnceAndNoSecondIsPossible() {
    done(survey.plan(id, LEAD_POST));
    done(survey.object(id, APPLICANT));
    assertThat(waitsAt()).isEqualTo("site-survey/planVisit");

    Outcome unanswered = survey.plan(id, "post-" + OTHER);
    assertThat(unanswered).isInstanceOf(Outcome.Invalid.class);
    assertThat(((Outcome.Invalid) unanswered).problems())
        .extracting("path")
        .containsExactly("objectionAnswer");
    done(survey.plan(id, "post-" + OTHER, plan -> plan.with("objectionAnswer", "理由成立，更换组长（测试）。")));

    assertThat(waitsAt()).isEqualTo("site-survey/recordFindings");
    assertThat(surveys.current(id).leadPerson().value()).isEqualTo(OTHER);
    assertThat(surveys.current(id).planNo()).isEqualTo(2);
    assertThat(told(APPLICANT, "survey.message.changed")).isPositive();
  }

  @Test
  void anObjectionWithoutAReasonIsNone() {
    done(survey.plan(id, LEAD_POST));
    WorkItem item = signIn.as(APPLICANT, () -> desk.openItems(id).get(0));

    Outcome outcome =
        signIn.as(
            APPLICANT,
            () -> desk.submit(item.id(), "p", new FormData(Map.of("response", "OBJECTED"))));

    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
  }

  @Test
  void theTeamIsAnnouncedToTheApplicantWithTheWork() {
    done(survey.plan(id, LEAD_POST));

    assertThat(told(APPLICANT, "survey.message.announced")).isPositive();
    var ready =
        signIn.as(
            APPLICANT, () -> (TaskDesk.Opened.Ready) desk.open(desk.openItems(id).get(0).id()));
    assertThat((String) ready.context().facts().get("team")).contains("专家甲（测试）", "农演示");
  }

  private int told(String login, String key) {
    return jdbc.queryForObject(
        "select count(*) from message m join account a on a.person_id = m.person_id"
            + " where a.login = ? and m.subject_key = ? and m.link like ?",
        Integer.class,
        login,
        key,
        "%" + cases.of(id).number() + "%");
  }

  @Test
  void aVisitInThePastOrBeforeTheTermOfObjectingIsNotPlanned() {
    for (long days : List.of(-1L, 0L, 1L)) {
      String on = survey.visitOn().minusDays(14).plusDays(days).toString();
      Outcome outcome = survey.plan(id, LEAD_POST, plan -> plan.with("visitOn", on));
      assertThat(((Outcome.Invalid) outcome).problems())
          .extracting("path")
          .as(on)
          .containsExactly("visitOn");
    }
  }

  @Test
  void aClaimIsLeftOutOnlyWithAReason() {
    Outcome without = survey.plan(id, LEAD_POST, plan -> firstLeftOut(plan, ""));
    assertThat(((Outcome.Invalid) without).problems())
        .extracting("path")
        .containsExactly("claims[0].reason");

    done(survey.plan(id, LEAD_POST, plan -> firstLeftOut(plan, "已由监测站核对（测试）")));

    done(survey.accept(id, APPLICANT));
    WorkItemId item = survey.record(id, LEAD).id();
    assertThat(signIn.as(LEAD, () -> field.sheet(item)).items())
        .extracting(Item::no)
        .doesNotContain(1)
        .contains(2);
  }

  private static FormData firstLeftOut(FormData plan, String reason) {
    var rows = new java.util.ArrayList<Object>((List<?>) plan.values().get("claims"));
    var row = new java.util.HashMap<String, Object>();
    ((Map<?, ?>) rows.get(0)).forEach((key, value) -> row.put((String) key, value));
    row.put("include", "LEAVE_OUT");
    row.put("reason", reason);
    rows.set(0, row);
    return plan.with("claims", rows);
  }

  @Test
  void theSameWritingHandedOverTwiceChangesNothing() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    var entry = entry(items(item).get(0), 1, "INCONSISTENT", "装置停用");

    Kept first = field.keep(item, "device-a-1", List.of(entry)).get(0);
    Kept again = field.keep(item, "device-a-1", List.of(entry)).get(0);

    assertThat(first.status()).isEqualTo(Status.KEPT);
    assertThat(again.status()).isEqualTo(Status.REPEATED);
    assertThat(again.version()).isEqualTo(1);
    assertThat(items(item).get(0).finding()).isEqualTo("INCONSISTENT");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from survey_entry where id = ?", Integer.class, entry.id()))
        .isOne();
  }

  @Test
  void whatADeviceWroteEarlierAndHandsOverLaterDoesNotCount() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    Item first = items(item).get(0);
    field.keep(item, "device-a-1", List.of(entry(first, 5, "CONSISTENT", "后写的")));

    Kept late =
        field.keep(item, "device-a-1", List.of(entry(first, 4, "INCONSISTENT", "先写的"))).get(0);

    assertThat(late.status()).isEqualTo(Status.STALE);
    assertThat(items(item).get(0).note()).isEqualTo("后写的");
  }

  @Test
  void theSecondOfTwoDevicesCountsAndIsToldWhatTheOtherWrote() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    Item first = items(item).get(0);
    field.keep(item, "device-a-1", List.of(entry(first, 1, "INCONSISTENT", "手机甲")));

    Kept second =
        field.keep(item, "device-b-1", List.of(entry(first, 1, "CONSISTENT", "手机乙"))).get(0);
    Kept seen =
        field
            .keep(item, "device-a-1", List.of(entry(items(item).get(0), 2, "CONSISTENT", "已看过")))
            .get(0);

    assertThat(second.status()).isEqualTo(Status.KEPT);
    assertThat(second.overwritten().note()).isEqualTo("手机甲");
    assertThat(seen.overwritten()).isNull();
    assertThat(items(item).get(0).note()).isEqualTo("已看过");
  }

  @Test
  void aPageThatHasNotSeenTheOtherDevicesWritingDoesNotSubmit() {
    WorkItemId item = atTheGate();
    survey.find(id, LEAD, "CONSISTENT");
    signIn.as(LEAD);

    Outcome outcome = field.submit(item, Map.of(), List.of());

    assertThat(((Outcome.Refused) outcome).reason().key()).isEqualTo("survey.field.unseen");
  }

  @Test
  void malformedEntriesAreRefusedOneByOneAndTheRestIsTaken() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    Item first = items(item).get(0);
    String note = "长".repeat(SurveyField.LONGEST_NOTE);

    List<Kept> kept =
        field.keep(
            item,
            "device-a-1",
            List.of(
                entry(first, 1, "MAYBE", ""),
                entry(first, 2, "CONSISTENT", note + "长"),
                new SurveyField.Entry(
                    UUID.randomUUID().toString(), 3, "i-999", 0, null, "x", null, null),
                new SurveyField.Entry(
                    UUID.randomUUID().toString(), 4, first.key(), 0, null, "x", "<b>", null),
                entry(first, 5, "CONSISTENT", note)));

    assertThat(kept)
        .extracting(Kept::status)
        .containsExactly(
            Status.REFUSED, Status.REFUSED, Status.REFUSED, Status.REFUSED, Status.KEPT);
    assertThat(items(item).get(0).note()).isEqualTo(note);
  }

  @Test
  void nobodyButTheLeaderOfTheOpenRecordFindsIt() {
    done(survey.plan(id, LEAD_POST));
    done(survey.accept(id, APPLICANT));
    WorkItemId item = survey.record(id, LEAD).id();

    for (String login : List.of(OTHER)) {
      signIn.as(login);
      assertThatThrownBy(() -> field.sheet(item)).isInstanceOf(NotOpen.class);
      assertThatThrownBy(() -> field.keep(item, "device-a-1", List.of()))
          .isInstanceOf(NotOpen.class);
      assertThatThrownBy(() -> field.submit(item, Map.of(), List.of())).isInstanceOf(NotOpen.class);
      assertThatThrownBy(() -> field.remove(item, "photo-00001")).isInstanceOf(NotOpen.class);
      assertThatThrownBy(
              () ->
                  field.photo(item, new Shot("photo-00001", "i-1", "x.jpg"), bytes(jpeg(1, null))))
          .isInstanceOf(NotOpen.class);
    }
    signIn.as(LEAD);
    assertThatThrownBy(() -> field.sheet(WorkItemId.next())).isInstanceOf(NotOpen.class);
  }

  @Test
  void theRecordIsNotSubmittedBeforeTheDayOfTheVisitNorWithAnItemUnlooked() {
    done(survey.plan(id, LEAD_POST));
    done(survey.accept(id, APPLICANT));
    assertThat(((Outcome.Refused) survey.submit(id, LEAD)).reason().key())
        .isEqualTo("survey.record.early");

    survey.goThere(id, LEAD);
    Outcome unlooked = survey.submit(id, LEAD);

    assertThat(((Outcome.Invalid) unlooked).problems())
        .extracting(problem -> problem.message().key())
        .containsOnly("survey.record.unlooked");
  }

  @Test
  void photosAreSealedWithTheRecordAndReadThereByTheApplicant() {
    WorkItemId item = atTheGate();
    survey.find(id, LEAD, "CONSISTENT");
    signIn.as(LEAD);
    Photo photo = stored(item, "photo-" + id.value(), jpeg(7, clock.instant()));
    problem(item, "排水沟无盖板（测试）");
    done(survey.submit(id, LEAD));

    SealedEntry entry =
        signIn.as(APPLICANT, () -> cases.dossier(id)).stream()
            .filter(each -> each.step().equals("site-survey/recordFindings"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.attachments()).extracting("id").containsExactly(photo.file());
    assertThat(entry.data().get("findings").toString()).contains(photo.sha256());
    assertThat(entry.data().get("problems").toString()).contains("排水沟无盖板");
    assertThat(photo.warnings()).isEmpty();
    signIn.as(OTHER);
    assertThat(cases.find(id.value())).isEmpty();
    signIn.as(LEAD);
    assertThatThrownBy(() -> field.sheet(item))
        .isInstanceOfSatisfying(NotOpen.class, gone -> assertThat(gone.handedIn()).isTrue());
  }

  private void problem(WorkItemId item, String note) {
    String key = "p-" + UUID.randomUUID();
    field.keep(
        item,
        "device-c-1",
        List.of(
            new SurveyField.Entry(
                UUID.randomUUID().toString(),
                1,
                key,
                0,
                null,
                note,
                "25.123456,110.654321,12",
                null)));
  }

  @Test
  void whatIsNoPictureIsRefusedByItsContent() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    byte[] broken = java.util.Arrays.copyOf(jpeg(3, null), 30);

    assertThat(take(item, "photo-a" + id, "%PDF-1.4 not a photo".getBytes()))
        .isInstanceOf(Taken.Refused.class);
    assertThat(take(item, "photo-b" + id, broken)).isInstanceOf(Taken.Refused.class);
    assertThat(take(item, "photo-c" + id, new byte[0])).isInstanceOf(Taken.Refused.class);
    assertThat(items(item).get(0).photos()).isEmpty();
    assertThat(
            jdbc.queryForObject(
                "select count(*) from attachment where work_item_id = ?",
                Integer.class,
                item.value()))
        .isZero();
  }

  @Test
  @DisplayName("A problem comes of what is kept, under the case's lock; not of a refused photo")
  void aRefusedPhotoOfANewProblemLeavesNoItem() throws IOException {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    int planned = items(item).size();
    String key = "p-" + UUID.randomUUID();

    Taken taken =
        field.photo(
            item, new Shot("photo-p" + id, key, "a.jpg"), new ByteArrayResource(new byte[9]));

    assertThat(taken).isInstanceOf(Taken.Refused.class);
    assertThat(items(item)).hasSize(planned);
  }

  @Test
  void aPhotoHandedOverTwiceIsOneAndAReusedOrOlderOneIsToldAtOnce() {
    WorkItemId item = atTheGate();
    signIn.as(LEAD);
    int colour = id.hashCode();
    byte[] old = jpeg(colour, clock.instant().minus(DAY));

    Photo first = stored(item, "photo-1" + id, old);
    Photo repeated = stored(item, "photo-1" + id, old);
    Photo again = stored(item, "photo-2" + id, old);
    Photo undated = stored(item, "photo-3" + id, jpeg(colour + 1, null));

    assertThat(repeated).isEqualTo(first);
    assertThat(first.warnings()).containsExactly("BEFORE_VISIT");
    assertThat(again.warnings()).containsExactly("SAME_CASE", "BEFORE_VISIT");
    assertThat(undated.warnings()).containsExactly("NO_TIME");
    assertThat(items(item).get(0).photos()).hasSize(3);
    field.remove(item, again.id());
    assertThat(items(item).get(0).photos()).hasSize(2);

    CaseId before = id;
    clock.reset();
    id = selection.atSurvey();
    WorkItemId elsewhere = atTheGate();
    signIn.as(LEAD);
    assertThat(stored(elsewhere, "photo-4" + before, old).warnings())
        .contains("OTHER_CASE")
        .doesNotContain("SAME_CASE");
  }

  private List<Item> items(WorkItemId item) {
    return field.sheet(item).items();
  }

  private Photo stored(WorkItemId item, String photo, byte[] content) {
    return ((Taken.Stored) take(item, photo, content)).photo();
  }

  private Taken take(WorkItemId item, String photo, byte[] content) {
    try {
      return field.photo(item, new Shot(photo, items(item).get(0).key(), "a.jpg"), bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteArrayResource bytes(byte[] content) {
    return new ByteArrayResource(content);
  }

  @Test
  void theLeaderReadsTheFileWhileTheSurveyIsOpenAndNeverWhatDepartmentsSay() {
    done(survey.plan(id, LEAD_POST));
    String number = cases.of(id).number();
    signIn.as(LEAD);
    assertThat(cases.find(number)).isPresent();
    assertThat(cases.dossier(id))
        .extracting(SealedEntry::step)
        .contains("pilot-review/prepareApplication", "site-survey/planVisit")
        .noneMatch(step -> step.startsWith("joint-review/"))
        .noneMatch(step -> step.startsWith("pilot-review/checkFormat"));
    signIn.as(OTHER);
    assertThat(cases.find(number)).isEmpty();

    done(survey.accept(id, APPLICANT));
    survey.goThere(id, LEAD);
    survey.find(id, LEAD, "CONSISTENT");
    done(survey.submit(id, LEAD));
    done(survey.acknowledge(id, APPLICANT, "无（测试）"));
    done(survey.conclude(id, LEAD, "CONSISTENT"));

    signIn.as(LEAD);
    assertThat(cases.find(number)).isEmpty();
  }

  @Test
  @DisplayName("An applicant that does not sign is recorded as unsigned [D]")
  void anUnsignedRecordIsConcludedAsThat() {
    atTheGate();
    survey.find(id, LEAD, "INCONSISTENT");
    done(survey.submit(id, LEAD));
    lapse(DAY.multipliedBy(20));
    assertThat(waitsAt()).isEqualTo("site-survey/concludeSurvey");

    Outcome whitewash = survey.conclude(id, LEAD, "CONSISTENT");
    assertThat(((Outcome.Invalid) whitewash).problems())
        .extracting("path")
        .containsExactly("conclusion");
    done(survey.conclude(id, LEAD, "INCONSISTENT"));

    assertThat(results.of(id).orElseThrow().acknowledged()).isFalse();
    SealedEntry concluded =
        signIn.as("gx-eco", () -> cases.dossier(id)).stream()
            .filter(each -> each.step().equals("site-survey/concludeSurvey"))
            .findFirst()
            .orElseThrow();
    assertThat(concluded.data().get("acknowledgementWords")).isEqualTo("逾期未签");
  }
}
