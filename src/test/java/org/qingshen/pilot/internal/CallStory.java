package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CallJourneys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A call from its draft to its publication, and what goes wrong on the way. */
abstract class CallStory {

  @Autowired CallJourneys people;
  @Autowired SignIn signIn;
  @Autowired PilotCalls calls;
  @Autowired CallDrafts drafts;
  @Autowired CaseFiles cases;
  @Autowired CaseDesk acts;
  @Autowired TaskDesk desk;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired CallClosingJob closing;

  @BeforeEach
  void now() {
    clock.reset();
  }

  /** Other tests apply to the demo call; theirs shall stay the only open one. */
  @AfterEach
  void leaveOneOpenCall() {
    clock.reset();
    signIn.out();
    jdbc.update("update pilot_call set state = 'CLOSED' where id <> ?", DemoProvince.CALL);
    jdbc.update("update pilot_call set state = 'PUBLISHED' where id = ?", DemoProvince.CALL);
  }

  @Test
  @DisplayName(
      "drafted by ecology, confirmed by DRC and IIT, then published (the notice's issuers)")
  void aCallIsPublishedOnceBothOtherDepartmentsHaveConfirmedIt() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    assertThat(cases.of(call).state()).isEqualTo("DRAFTING");
    done(people.prepare(call, people::dated));
    assertThat(cases.of(call).state()).isEqualTo("CONFIRMING");
    assertThat(cases.of(call).number()).matches("PC\\d{4}-\\d{4}");
    done(people.confirm(call, "gx-iit"));
    assertThat(read("xingan", call)).isEmpty();

    done(people.confirm(call, "gx-drc"));

    assertThat(cases.of(call).state()).isEqualTo("PUBLISHED");
    PilotCall published = read("xingan", call).orElseThrow();
    assertThat(published.amendmentNo()).isZero();
    assertThat(published.cityClosesAt()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(published.openAt(clock.instant())).isTrue();
    assertThat(signIn.as("gx-eco", () -> ledger.verify(call)).intact()).isTrue();
  }

  @Test
  void aDraftIsInvisibleToApplicantsAndCities() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    for (String login : List.of("xingan", "guilin-eco")) {
      assertThat(read(login, call)).isEmpty();
      assertThat(signIn.as(login, () -> cases.find(call.value()))).isEmpty();
      assertThat(signIn.as(login, () -> calls.visible()))
          .noneMatch(seen -> seen.id().equals(call.value()));
    }
    for (String login : List.of("gx-eco-2", "gx-drc", "gx-iit")) {
      assertThat(signIn.as(login, () -> cases.find(call.value()))).isPresent();
    }
  }

  @Test
  void aReturnGoesBackWithItsRemarksAndNothingTypedIsLost() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    done(people.returned(call, "gx-drc", "请补充依据（测试）"));
    done(people.confirm(call, "gx-iit"));

    assertThat(cases.of(call).state()).isEqualTo("DRAFTING");
    TaskDesk.Opened.Ready draft = people.draft(call);
    assertThat(draft.context().rows().get("remarks"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("remark", "请补充依据（测试）")
                    .containsEntry("department", "自治区发展和改革委员会"));
    assertThat(draft.draft().data().text("title")).contains("测试批次");

    done(people.prepare(call, data -> data.with("cycleBasis", "补充的依据（测试）")));
    people.confirmed(call);
    assertThat(read("xingan", call).orElseThrow().arrangements().bases().cycle())
        .isEqualTo("补充的依据（测试）");
  }

  @Test
  void aDraftThatIsWithdrawnIsNeverSeen() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    done(people.withdraw(call));
    assertThat(cases.of(call).state()).isEqualTo("WITHDRAWN");
    assertThat(read("xingan", call)).isEmpty();
    assertThat(signIn.as("gx-drc", () -> desk.openItems(call))).isEmpty();
    assertThat(people.withdraw(call)).isInstanceOf(Outcome.Refused.class);
    assertThat(people.amend(call)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void onlyEcologyDraftsAndOnlyTheOthersConfirm() {
    assertThatThrownBy(() -> signIn.as("gx-drc", () -> drafts.start(CallJourneys.NOTICE)))
        .isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> signIn.as("xingan", () -> drafts.start(CallJourneys.NOTICE)))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(signIn.as("gx-eco", () -> drafts.start("notice:guessed")))
        .isInstanceOf(CallDrafts.Started.Refused.class);
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    assertThat(signIn.as("gx-eco-2", () -> desk.openItems(call))).isEmpty();
    assertThat(people.act(call, "gx-drc", "withdraw-call", Map.of("reason", "x")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aCallIsNobodysEvidenceOfFalsification() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    assertThat(signIn.as("gx-drc", () -> acts.possible(call)))
        .extracting(CaseDesk.Possible::kind)
        .doesNotContain("raise-suspicion");
  }

  @Test
  void aDraftFromAnEarlierCallKeepsItsSettingsAndNoneOfItsDays() {
    CaseId call = people.drafted("call:" + DemoProvince.CALL);
    FormData draft = people.draft(call).draft().data();
    assertThat(draft.text("title")).contains("演示");
    assertThat(draft.rows("categories")).hasSize(4);
    assertThat(draft.rows("cities")).noneMatch(row -> row.values().containsKey("closesOn"));
    assertThat(List.of("opensOn", "closesOn", "citiesCloseOn", "year"))
        .allMatch(day -> draft.text(day).isEmpty());
  }

  @Test
  void aCallMadeWithoutACaseGetsOneToBeAmendedIn() {
    CaseId adopted = signIn.as("gx-eco", () -> drafts.caseOf(DemoProvince.CALL)).orElseThrow();
    assertThat(signIn.as("gx-eco-2", () -> drafts.caseOf(DemoProvince.CALL))).contains(adopted);
    assertThat(cases.of(adopted).state()).isEqualTo("PUBLISHED");
    assertThat(signIn.as("gx-eco", () -> acts.possible(adopted)))
        .extracting(CaseDesk.Possible::kind)
        .contains("amend-call");
    assertThat(signIn.as("gx-eco", () -> drafts.caseOf("guessed"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  @DisplayName("terms of zero, beside their cell")
  void aTermOfZeroIsRefused(String days) {
    assertThat(paths(data -> data.with("terms", changed(data, "terms", "workingDays", days))))
        .containsExactly("terms[0].workingDays");
  }

  @Test
  @DisplayName("no category; weights that do not sum; a city named twice: each beside its field")
  void badSettingsAreRefusedBesideTheirField() {
    assertThat(paths(data -> data.with("categories", null))).containsExactly("categories");
    assertThat(
            paths(
                data -> {
                  List<Map<String, Object>> rows = changed(data, "weights", "weight", "60");
                  rows.set(0, with(rows.get(0), "maxPoints", "10"));
                  return data.with("weights", rows);
                }))
        .containsExactly("weights");
    assertThat(
            paths(
                data -> {
                  List<Map<String, Object>> rows = rows(data, "cities");
                  rows.set(1, rows.get(0));
                  return data.with("cities", rows);
                }))
        .containsExactly("cities");
    assertThat(paths(data -> data.with("closesOn", "2020-01-01"))).contains("closesOn");
  }

  @Test
  void aCutOffThatIsOverMeanwhileCannotBeConfirmedButReturned() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    clock.advance(Duration.ofDays(41));
    Outcome late = people.confirm(call, "gx-drc");
    assertThat(((Outcome.Invalid) late).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.path()).isEqualTo("opinion"));
    done(people.returned(call, "gx-drc", "截止时间已过（测试）"));
  }

  @Test
  @DisplayName("A call can be closed once the province's cut-off has passed, with a reason [D]")
  void aCallIsClosedAfterItsCutOffAndAmendedNoMore() {
    CaseId call = people.published();
    assertThat(closed(call)).isInstanceOf(Outcome.Refused.class);

    clock.advance(Duration.ofDays(42));
    done(closed(call));

    assertThat(cases.of(call).state()).isEqualTo("CLOSED");
    assertThat(state(call)).isEqualTo("CLOSED");
    assertThat(people.amend(call)).isInstanceOf(Outcome.Refused.class);
    assertThat(closed(call)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aCallOfWhichNothingRunsClosesByItselfThirtyDaysAfterItsCutOff() {
    CaseId call = people.published();
    clock.advance(Duration.ofDays(42));
    closing.round();
    assertThat(state(call)).isEqualTo("PUBLISHED");

    clock.advance(Duration.ofDays(30));
    closing.round();

    assertThat(state(call)).isEqualTo("CLOSED");
    assertThat(cases.of(call).state()).isEqualTo("CLOSED");
    assertThat(ledger.verify(call).faults()).isEmpty();
  }

  @Test
  void aCallThatIsBeingAmendedIsNotClosedByItself() {
    CaseId call = people.published();
    done(people.amend(call));
    clock.advance(Duration.ofDays(80));

    closing.round();

    assertThat(state(call)).isEqualTo("PUBLISHED");
    done(people.withdraw(call));
  }

  private Outcome closed(CaseId call) {
    return people.act(call, "gx-eco", "close-call", Map.of("reason", "名单已公布（测试）"));
  }

  private String state(CaseId call) {
    return jdbc.queryForObject(
        "select state from pilot_call where id = ?", String.class, call.value());
  }

  @Test
  void aReturnNeedsARemark() {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    done(people.prepare(call, people::dated));
    Outcome mute = people.returned(call, "gx-drc", "");
    assertThat(((Outcome.Invalid) mute).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.path()).isEqualTo("remark"));
  }

  private List<String> paths(UnaryOperator<FormData> change) {
    CaseId call = people.drafted(CallJourneys.NOTICE);
    Outcome outcome = people.prepare(call, data -> change.apply(people.dated(data)));
    return ((Outcome.Invalid) outcome).problems().stream().map(it -> it.path()).toList();
  }

  private static List<Map<String, Object>> changed(
      FormData data, String table, String column, String value) {
    List<Map<String, Object>> rows = rows(data, table);
    rows.set(0, with(rows.get(0), column, value));
    return rows;
  }

  private static List<Map<String, Object>> rows(FormData data, String table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    data.rows(table).forEach(row -> rows.add(row.values()));
    return rows;
  }

  private static Map<String, Object> with(Map<String, Object> row, String key, String value) {
    return new FormData(row).with(key, value).values();
  }

  private Optional<PilotCall> read(String login, CaseId call) {
    return signIn.as(login, () -> calls.find(call.value()));
  }
}
