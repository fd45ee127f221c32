package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.access.Accounts;
import org.qingshen.casefile.CaseExport;
import org.qingshen.casefile.CaseFile;
import org.qingshen.credit.Consultants;
import org.qingshen.credit.Credits;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.LedgerRuns;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.FindingKeeping;
import org.qingshen.integrity.PlausibilityRules;
import org.qingshen.integrity.ReportKeeping;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.letters.BoundFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.RegionCode;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.VetoJourneys;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may call what came with the one-vote veto, and of whose data. Source: roles.md. */
@AppTest
class VetoAuthorityTests extends Proof {

  private static final Set<String> EVERYBODY =
      Set.of("xingan", "guilin-eco", "gx-eco", "gx-drc", "pool", "auditor", "admin", "expert1");

  private static final Set<String> DEPARTMENTS = Set.of("gx-eco", "gx-drc");
  private static final Set<String> OFFICERS = Set.of("gx-eco", "gx-drc", "auditor");

  /** Of other applicants, cities and provinces. */
  private static final List<String> STRANGERS =
      List.of("yangshuo", "liuzhou-eco", "far-eco", "far-auditor", "pool", "expert1", "admin");

  @Autowired Credits credits;
  @Autowired Consultants consultants;
  @Autowired VetoItemKeeping items;
  @Autowired ReportKeeping reports;
  @Autowired FindingKeeping findings;
  @Autowired PlausibilityRules rules;
  @Autowired LedgerRuns runs;
  @Autowired SigningKeys keys;
  @Autowired CheckpointDeliveries deliveries;
  @Autowired CaseExport exports;
  @Autowired BoundFiles bound;
  @Autowired CaseDesk acts;

  @Autowired Directory directory;
  @Autowired Accounts accounts;

  private VetoJourneys veto;

  @BeforeEach
  void journeys() {
    veto = new VetoJourneys(people, signIn, desk, acts);
    anotherProvince();
  }

  /** Once for the database. */
  private void anotherProvince() {
    if (directory.person(new PersonId("far-eco")).isPresent()) {
      return;
    }
    Map.of(
            "far-eco",
            PostKind.PROV_ECO,
            "far-drc",
            PostKind.PROV_DRC,
            "far-auditor",
            PostKind.AUDITOR)
        .forEach(
            (login, post) -> {
              OrganisationId office = new OrganisationId("office-" + login);
              RegionCode region = new RegionCode("370000");
              directory.addOrganisation(
                  new Organisation(
                      office, "远方（测试）" + login, OrganisationKind.PROVINCE_DEPARTMENT, region));
              directory.addPerson(new PersonId(login), "远方（测试）");
              directory.addPost(new PersonId(login), "post-" + login, post, "岗", office);
              accounts.create(new PersonId(login), login, "qingshen-demo".toCharArray());
            });
  }

  interface Call {
    Object of(VetoAuthorityTests on);
  }

  /**
   * @param harmless whether those who may call it do so here
   */
  record Asked(String what, Call call, Set<String> allowed, boolean harmless) {

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Asked> services() {
    return Stream.of(
        asked("the register", on -> on.credits.page(Credits.Query.ALL, null, 5), OFFICERS),
        asked("a record", on -> on.credits.find("none"), OFFICERS),
        asked("own records", on -> on.credits.mine(), Set.of("xingan", "expert1")),
        asked("consultants", on -> on.consultants.page(null, 5), OFFICERS),
        asked("their rule", on -> on.consultants.rule(), OFFICERS),
        asked("the catalogue", on -> on.items.items(), DEPARTMENTS),
        asked("an item's history", on -> on.items.history("DATA_FRAUD"), DEPARTMENTS),
        asked("confirming an item", on -> on.items.confirm("none"), DEPARTMENTS),
        asked("refusing an item", on -> on.items.refuse("none", "理由充分而且够长（测试）"), DEPARTMENTS),
        asked("reports without a case", on -> on.reports.unmatched(), Set.of("gx-eco")),
        asked("closing a report", on -> on.reports.close("none"), Set.of("gx-eco")),
        asked("what was not checked", on -> on.findings.unchecked(), Set.of("admin")),
        asked("checking again", on -> on.findings.again("none"), Set.of("admin")),
        asked("rules", on -> on.rules.of(new RegionCode("450000")), OFFICERS),
        heavy("a new key", on -> on.keys.rotate(), Set.of("admin")),
        asked("delivering again", on -> on.deliveries.retry(), Set.of("admin")),
        heavy("a check of all", on -> on.runs.start(), Set.of("admin", "auditor")),
        asked("exporting", on -> tried(() -> on.exports.of("none")), OFFICERS));
  }

  private static Asked asked(String what, Call call, Set<String> allowed) {
    return new Asked(what, call, allowed, true);
  }

  private static Asked heavy(String what, Call call, Set<String> allowed) {
    return new Asked(what, call, allowed, false);
  }

  /** That there is no such case is an answer. */
  private static Object tried(Supplier<Object> call) {
    try {
      return call.get();
    } catch (Refusal nothingThere) {
      return nothingThere;
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  @DisplayName("roles.md: each post calls what is its own, and nobody else does")
  void onlyWhoMayCallsAService(Asked asked) {
    for (String login : EVERYBODY) {
      signIn.as(login);
      if (asked.allowed().contains(login) && asked.harmless()) {
        asked.call().of(this);
      } else if (!asked.allowed().contains(login)) {
        assertThatThrownBy(() -> asked.call().of(this))
            .as(login)
            .isInstanceOf(UnauthorizedException.class);
      }
    }
    signIn.out();
    assertThatThrownBy(() -> asked.call().of(this)).isInstanceOf(UnauthenticatedException.class);
  }

  @Test
  @DisplayName("Foreign ids: another province's, another applicant's data answer like nothing")
  void ofOthersNothingIsFound() {
    CaseId id = veto.vetoed();
    CaseFile file = cases.of(id);
    String record = signIn.as("gx-eco", () -> credits.ofCase(file).get(0).record().id());

    assertThat(signIn.as("far-eco", () -> credits.find(record))).isEmpty();
    assertThat(signIn.as("far-eco", () -> credits.page(Credits.Query.ALL, null, 200)).toString())
        .doesNotContain(record);
    assertThat(signIn.as("yangshuo", () -> credits.mine()).toString()).doesNotContain(record);
    for (String stranger : STRANGERS) {
      assertThat(signIn.as(stranger, () -> cases.find(file.number()))).as(stranger).isEmpty();
      assertThat(signIn.as(stranger, () -> credits.ofCase(file))).as(stranger).isEmpty();
      assertRefused(stranger, () -> cases.dossier(id));
      assertRefused(stranger, () -> cases.verify(id));
      assertRefused(stranger, () -> exports.of(file.number()));
      assertRefused(stranger, () -> bound.archive(file.number()));
      for (String act :
          List.of("raise-suspicion", "withdraw-suspicion", "credit-appeal", "credit-repair")) {
        assertNotDone(stranger, id, act, record);
      }
    }
  }

  @Test
  @DisplayName("Another province confirms no item of the catalogue, and closes no report")
  void anotherProvinceDecidesNothingHere() {
    String code = "FRESH_TEST";
    assertThat(signIn.as("gx-eco", () -> items.propose(proposal(code)))).isEmpty();
    String id = jdbc.queryForObject("select id from veto_item where code = ?", String.class, code);

    assertThat(signIn.as("far-drc", () -> items.confirm(id))).isNotEmpty();
    assertThat(signIn.as("gx-eco-2", () -> items.confirm(id))).as("own department").isNotEmpty();
    assertThat(signIn.as("far-drc", () -> items.history(code))).isEmpty();
    assertThat(signIn.as("gx-drc", () -> items.confirm(id))).isEmpty();
  }

  private static VetoItemKeeping.Proposal proposal(String code) {
    return new VetoItemKeeping.Proposal(
        code,
        "测试用否决项",
        "A veto item of a test",
        "",
        "000000",
        false,
        Set.of(),
        Set.of(),
        false,
        null,
        null,
        "为测试授权而拟（测试用，足够长）",
        0);
  }

  private void assertRefused(String login, Runnable call) {
    signIn.as(login);
    assertThatThrownBy(call::run)
        .as(login)
        .isInstanceOfAny(Refusal.class, UnauthorizedException.class);
    signIn.out();
  }

  private void assertNotDone(String login, CaseId id, String act, String record) {
    FormData data =
        new FormData(
            Map.of(
                "record",
                record,
                "reasons",
                "理由充分而且够长（测试）。",
                "allegation",
                "DATA_FRAUD",
                "pins",
                List.of("1:title")));
    signIn.as(login);
    try {
      assertThat(acts.act(id, act, data)).as(login + " " + act).isNotInstanceOf(Outcome.Done.class);
    } catch (Refusal | UnauthorizedException refused) {
      assertThat(refused).isNotNull();
    } finally {
      signIn.out();
    }
  }
}
