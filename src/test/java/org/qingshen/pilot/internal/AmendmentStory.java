package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.testing.CallJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A published call is amended by numbers only, and whoever applies follows and knows. */
abstract class AmendmentStory {

  private static final String CLERK = "luzhai";

  @Autowired CallJourneys people;
  @Autowired Journeys applicants;
  @Autowired PilotApplications applications;
  @Autowired AmendmentSpread spread;
  @Autowired AmendmentNotice notice;
  @Autowired CallTermRules terms;
  @Autowired SignIn signIn;
  @Autowired PilotCalls calls;
  @Autowired CaseFiles cases;
  @Autowired TaskDesk desk;
  @Autowired WorkItems work;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;

  private final List<CaseId> opened = new ArrayList<>();

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leaveOneOpenCall() {
    clock.reset();
    opened.stream()
        .filter(id -> !PilotState.valueOf(cases.of(id).state()).ended())
        .forEach(id -> done(applicants.withdraw(id, CLERK)));
    signIn.out();
    jdbc.update("update pilot_call set state = 'CLOSED' where id <> ?", DemoProvince.CALL);
  }

  @Test
  @DisplayName(
      "what is published stays until both departments confirm (roles.md section 4, rule 6)")
  void anAmendmentIsPublishedUnderItsNumberWithWhatItChanged() {
    CaseId call = people.published();
    done(people.amend(call));
    assertThat(cases.of(call).state()).isEqualTo("AMENDING");
    done(people.prepare(call, data -> data.with("maxTotalMb", "80")));
    done(people.confirm(call, "gx-drc"));
    assertThat(read(call).maxTotalBytes()).isEqualTo(50L * 1024 * 1024);
    done(people.confirm(call, "gx-iit"));

    assertThat(cases.of(call).state()).isEqualTo("AMENDED");
    assertThat(read(call).maxTotalBytes()).isEqualTo(80L * 1024 * 1024);
    assertThat(read(call).amendmentNo()).isEqualTo(1);
    CallAmendment amendment = amendments(call).get(0);
    assertThat(amendment.number()).isEqualTo(1);
    assertThat(amendment.reason()).isEqualTo("时间调整（测试）");
    assertThat(amendment.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.place()).contains("电子材料总量上限");
              assertThat(change.before()).startsWith("50");
              assertThat(change.after()).startsWith("80");
            });
  }

  @Test
  void theConfirmingDepartmentsSeeWhatWouldChange() {
    CaseId call = people.published();
    done(people.amend(call));
    done(people.prepare(call, data -> data.with("cycleMonths", "30")));
    signIn.as("gx-drc");
    WorkItem item = desk.openItems(call).get(0);
    desk.claim(item.id());
    assertThat(((TaskDesk.Opened.Ready) desk.open(item.id())).context().rows().get("changes"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("place").toString()).contains("试点周期"));
  }

  @Test
  void anAmendmentThatChangesNothingIsNone() {
    CaseId call = people.published();
    done(people.amend(call));
    Outcome same = people.prepare(call, data -> data);
    assertThat(((Outcome.Invalid) same).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.message().key()).isEqualTo("pilot.callRule.nothingChanged"));
    done(people.withdraw(call));
    assertThat(cases.of(call).state()).isEqualTo("PUBLISHED");
    assertThat(amendments(call)).isEmpty();
  }

  @Test
  void aLaterCutOffMovesTheTimerOfAnApplicationInPreparation() {
    CaseId call = people.published();
    CaseId application = applied(call);
    Instant before = read(call).cityClosesAt().get(new RegionCode("450200"));
    LocalDate later = OfficeTime.day(clock.instant()).plusDays(35);

    people.amended(call, data -> data.with("citiesCloseOn", later.toString()));
    spread.round();
    spread.round();

    Instant after = read(call).cityClosesAt().get(new RegionCode("450200"));
    assertThat(after).isAfter(before);
    assertThat(timer(application)).isEqualTo(after.plusMillis(1));
    assertThat(work.open(application))
        .singleElement()
        .satisfies(item -> assertThat(item.dueAt()).isEqualTo(after));
    assertThat(messages(application, 1)).isEqualTo(1);
  }

  @Test
  void whatWasSubmittedFollowsTheProvincesCutOff() {
    CaseId call = people.published();
    CaseId application = applied(call);
    done(applicants.submit(application, CLERK));
    LocalDate later = OfficeTime.day(clock.instant()).plusDays(50);

    people.amended(call, data -> data.with("closesOn", later.toString()));
    spread.round();

    Instant closes = read(call).closesAt();
    Date due =
        (Date)
            engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName("applicationDue")
                .processInstanceIdIn(root(application))
                .singleResult()
                .getValue();
    assertThat(due.toInstant()).isEqualTo(closes.plusMillis(1));
  }

  @Test
  void anApplicantConfirmsTheAmendmentBeforeSubmitting() {
    CaseId call = people.published();
    CaseId application = applied(call);
    people.amended(call, data -> data.with("maxTotalMb", "80"));

    Outcome refused = applicants.submit(application, CLERK);
    assertThat(refused)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            it -> {
              assertThat(it.reason().key()).isEqualTo("pilot.amendment.unconfirmed");
              assertThat(it.reason().args().toString()).contains("1");
            });
    assertThat(said(application, CLERK)).map(Text::key).contains("pilot.amendment.notice");
    assertThat(said(application, "xingan")).isEmpty();

    done(people.takeNote(application, CLERK));
    assertThat(said(application, CLERK)).isEmpty();
    assertThat(sealed(application, "act/confirm-amendment").data().get("changes").toString())
        .contains("电子材料总量上限", "80");
    done(applicants.submit(application, CLERK));
    assertThat(cases.of(application).state()).isEqualTo("CITY_REVIEW");
  }

  @Test
  void nobodyElseConfirmsForTheApplicantAndNobodyWithoutNeed() {
    CaseId call = people.published();
    CaseId application = applied(call);
    assertThat(people.takeNote(application, CLERK)).isInstanceOf(Outcome.Refused.class);
    people.amended(call, data -> data.with("maxTotalMb", "80"));
    assertThat(people.takeNote(application, "xingan")).isInstanceOf(Outcome.Refused.class);
    assertThat(people.act(application, CLERK, "confirm-amendment", Map.of("confirmed", false)))
        .isInstanceOf(Outcome.Invalid.class);
  }

  @Test
  void ofTwoAmendmentsInARowEachIsConfirmedAndALaterApplicantOwesOnlyTheLaterOne() {
    CaseId call = people.published();
    CaseId early = applied(call);
    people.amended(call, data -> data.with("maxTotalMb", "80"));
    signIn.as("liucheng");
    CaseId late = ((PilotApplications.Creation.Created) applications.create(call.value())).caseId();
    people.amended(call, data -> data.with("cycleMonths", "30"));

    assertThat(amendments(call)).extracting(CallAmendment::number).containsExactly(1, 2);
    assertThat(said(early, CLERK).orElseThrow().args().toString()).contains("1, 2");
    assertThat(said(late, "liucheng").orElseThrow().args().toString()).doesNotContain("1, 2");
    done(people.takeNote(early, CLERK));
    assertThat(said(early, CLERK)).isEmpty();
    done(applicants.withdraw(late, "liucheng"));
  }

  @Test
  @DisplayName("terms are the call's; their basis is empty until somebody enters it: 依据待确认")
  void theTermsOfAnApplicationAreThoseOfItsCall() {
    CaseId call = people.published();
    CaseId application = applied(call);
    TermRule review = terms.of(application, "joint-review/giveOpinion").orElseThrow();
    assertThat(review.workingDays()).isEqualTo(10);
    assertThat(review.basis()).isEmpty();
    assertThat(terms.of(application, "pilot-review/checkFormat").orElseThrow().onePerCase())
        .isTrue();
    assertThat(terms.of(application, "pilot-review/prepareApplication")).isEmpty();
  }

  @Test
  @DisplayName(
      "chapters beyond the seven are answered in words; another title is sealed (section 11)")
  void theOutlineOfTheCallIsTheFormOfTheApplication() {
    CaseId call =
        people.published(
            data -> {
              List<Object> chapters = new ArrayList<>();
              data.rows("chapters")
                  .forEach(
                      row ->
                          chapters.add(
                              row.text("number").equals("3")
                                  ? row.with("title", "目标指标").values()
                                  : row.values()));
              chapters.add(Map.of("number", "8", "title", "组织保障", "sections", "领导机构；经费管理"));
              return data.with("chapters", chapters);
            });
    CaseId application = applied(call);
    assertThat(((Outcome.Invalid) applicants.submit(application, CLERK)).problems())
        .extracting(it -> it.path())
        .containsExactly("outlineTexts[0].text", "outlineTexts[1].text");

    List<Map<String, Object>> texts = List.of(Map.of("text", "机构（测试）"), Map.of("text", "经费（测试）"));
    done(applicants.submit(application, CLERK, plan -> plan.with("outlineTexts", texts)));

    FormData sealed = new FormData(sealed(application, "pilot-review/prepareApplication").data());
    assertThat(sealed.text("chapter3Title")).isEqualTo("三、目标指标");
    assertThat(sealed.rows("outlineTexts"))
        .extracting(row -> row.text("section") + row.text("text"))
        .containsExactly("领导机构机构（测试）", "经费管理经费（测试）");
  }

  private CaseId applied(CaseId call) {
    signIn.as(CLERK);
    CaseId application =
        ((PilotApplications.Creation.Created) applications.create(call.value())).caseId();
    signIn.out();
    opened.add(application);
    return application;
  }

  private PilotCall read(CaseId call) {
    return signIn.as(CLERK, () -> calls.find(call.value()).orElseThrow());
  }

  private List<CallAmendment> amendments(CaseId call) {
    return signIn.as(CLERK, () -> calls.amendments(call.value()));
  }

  private Optional<Text> said(CaseId application, String login) {
    Actor reader = signIn.as(login);
    signIn.out();
    return notice.of(cases.of(application), reader);
  }

  private SealedEntry sealed(CaseId application, String step) {
    return signIn.as(CLERK, () -> cases.dossier(application)).stream()
        .filter(entry -> entry.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private Instant timer(CaseId application) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(root(application))
        .activityId("applicationClosed")
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  private String root(CaseId application) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(application.value())
        .processDefinitionKey("pilot-review")
        .singleResult()
        .getId();
  }

  private int messages(CaseId application, int number) {
    return jdbc.queryForObject(
        "select count(*) from message where message_key = ?",
        Integer.class,
        "amendment/" + application + "/" + number);
  }
}
