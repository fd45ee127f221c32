package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseWork;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.ReportKeeping;
import org.qingshen.integrity.Reports;
import org.qingshen.integrity.Reports.Filed;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.InquiryJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reports of the public. Source: issue 4 of 4, items 2 and bad input. */
abstract class ReportStory {

  private static final String FACTS = "监测报告与基准数据不一致，附件编号有误（测试）";
  private static final String NAME = "张三（测试）";
  private static final String CONTACT = "test@example.org";

  private static int tests;

  @Autowired Journeys people;
  @Autowired Reports reports;
  @Autowired ReportKeeping keeping;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired CaseWork followed;
  @Autowired Ledger ledger;
  @Autowired WorkItems work;
  @Autowired TaskDesk desk;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;

  private InquiryJourneys inquiry;
  private String address;

  @BeforeEach
  void anotherAddress() {
    clock.reset();
    jdbc.update("delete from report_filing");
    address = "198.51.100." + ++tests;
    inquiry = people.inquiry();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  @Test
  @DisplayName("A report has no effect on the case until triage; then it is an inquiry like others")
  void aReportWaitsForTriageAndHoldsNothingBack() {
    CaseId id = people.sentUp();
    Filed.Accepted accepted = accepted(number(id), FACTS);

    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(work.open(id)).filteredOn(item -> item.pausedAt() != null).isEmpty();
    assertThat(reports.status(accepted.token()).orElseThrow().state())
        .isEqualTo(Reports.State.FILED);
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    assertThat(cases.of(id).underInquiry()).isTrue();
    inquiry.lapseDefence(id);
    done(inquiry.investigate(id, "gx-eco-2"));
    inquiry.determined(id, InquiryOutcome.NOT_CONFIRMED);

    Reports.Status status = reports.status(accepted.token()).orElseThrow();
    assertThat(status.state()).isEqualTo(Reports.State.ANSWERED);
    assertThat(status.reply()).isEqualTo("举报已办结。");
    assertThat(cases.of(id).underInquiry()).isFalse();
  }

  @Test
  @DisplayName("Name and contact stand in one table, read through the triage alone")
  void whoReportedStandsInNoChainAndIsShownToTheTriageOnly() {
    CaseId id = people.sentUp();
    accepted(number(id), FACTS);
    Map<String, Object> triage = factsOf(id, "gx-eco-2", "triageSuspicion");
    assertThat(triage.get("reporter").toString()).contains(NAME, CONTACT);
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    assertThat(factsOf(id, "xingan", "stateDefence").toString())
        .doesNotContain(NAME, CONTACT, FACTS);
    inquiry.lapseDefence(id);
    assertThat(factsOf(id, "gx-eco-2", "investigate").toString())
        .contains(FACTS)
        .doesNotContain(NAME, CONTACT);

    for (String envelope :
        jdbc.queryForList(
            "select envelope from sealed_entry where case_id = ?", String.class, id.value())) {
      assertThat(envelope).doesNotContain(NAME, CONTACT, FACTS);
    }
    for (String login : List.of("xingan", "guilin-eco", "guilin-drc")) {
      assertThat(read(id, login))
          .as(login)
          .doesNotContain(
              "falsification-inquiry/suspicionRaised", "falsification-inquiry/triageSuspicion");
    }
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  @DisplayName("Nobody finds out by reporting what exists: both are taken, bounded and answered")
  void aCaseThatDoesNotExistIsAnsweredLikeOneThatDoes() {
    CaseId id = people.sentUp();
    Filed.Accepted real = accepted(number(id), FACTS);
    Filed.Accepted none = accepted("SD2026-9" + tests + "77", FACTS);

    assertThat(none.number().substring(0, 10)).isEqualTo(real.number().substring(0, 10));
    assertThat(none.token()).hasSameSizeAs(real.token());
    ReportKeeping.Unmatched waiting =
        signIn.as("gx-eco", keeping::unmatched).stream()
            .filter(report -> report.number().equals(none.number()))
            .findFirst()
            .orElseThrow();
    province(none, "370000");
    assertThat(signIn.as("gx-eco", keeping::unmatched))
        .as("another province")
        .noneMatch(report -> report.number().equals(none.number()));
    assertThat(signIn.as("gx-eco", () -> keeping.close(waiting.id()))).isPresent();
    province(none, "450000");
    assertThatThrownBy(() -> signIn.as("gx-drc", keeping::unmatched))
        .isInstanceOf(RuntimeException.class);
    assertThat(signIn.as("gx-eco", () -> keeping.close(waiting.id()))).isEmpty();
    done(inquiry.dismiss(id, "gx-eco-2"));

    assertThat(reports.status(none.token()).orElseThrow().reply())
        .isEqualTo(reports.status(real.token()).orElseThrow().reply());
    assertThat(reports.status("A".repeat(26))).isEmpty();
    assertThat(reports.status("' or 1=1")).isEmpty();
  }

  @Test
  @DisplayName("Bad input: a malicious report against a rival, repeated, is bounded")
  void repeatedReportsAreBounded() {
    CaseId id = people.sentUp();
    String number = number(id);
    accepted(number, FACTS);
    assertThat(file(number, " " + FACTS + "。", "203.0.113.1")).isInstanceOf(Filed.Refused.class);
    accepted(number, FACTS + "二");
    assertThat(file(number, FACTS + "三", "203.0.113.2")).isInstanceOf(Filed.Accepted.class);
    Filed.Accepted late = (Filed.Accepted) file(number, FACTS + "四", "203.0.113.3");
    assertThat(triages(id)).as("no triage of its own").isEqualTo(3);
    assertThat(signIn.as("gx-eco", keeping::unmatched))
        .as("but looked through, so that nobody keeps others out by filling the day")
        .anyMatch(report -> report.number().equals(late.number()));
    assertThat(cases.of(id).underInquiry()).isFalse();

    String other = number(people.sentUp());
    for (int report = 0; report < 3; report++) {
      file("SD2026-8" + report + tests, FACTS, "203.0.113.9");
    }
    assertThat(file(other, FACTS, "203.0.113.9")).isInstanceOf(Filed.TooMany.class);
    clock.advance(Duration.ofMinutes(61));
    assertThat(file(other, FACTS, "203.0.113.9")).isInstanceOf(Filed.Accepted.class);
    assertThat(jdbc.queryForObject("select count(*) from report_filing", Integer.class))
        .as("older addresses are forgotten")
        .isEqualTo(1);
  }

  @Test
  @DisplayName(
      "Bad input: the accused reports itself to learn whether others did: it learns nothing")
  void nobodyLearnsByReportingWhetherOthersHaveReported() {
    CaseId watched = people.sentUp();
    CaseId quiet = people.sentUp();
    for (int report = 0; report < 3; report++) {
      file(number(watched), FACTS + "他人" + report, "203.0.113.4" + report);
    }
    assertThat(file(number(watched), FACTS, "203.0.113.50")).isInstanceOf(Filed.Accepted.class);
    assertThat(file(number(quiet), FACTS, "203.0.113.51")).isInstanceOf(Filed.Accepted.class);
  }

  @Test
  @DisplayName("A report that waits for triage shows neither to the accused nor to the city")
  void aReportThatWaitsForTriageIsOnNoPageOfTheAccused() {
    CaseId id = people.sentUp();
    accepted(number(id), FACTS);
    for (String login : List.of("xingan", "guilin-eco")) {
      signIn.as(login);
      assertThat(followed.open(cases.of(id)).toString())
          .as(login)
          .doesNotContain("triageSuspicion");
      assertThat(followed.history(cases.of(id)).toString()).doesNotContain("triageSuspicion");
      assertThat(followed.terms(cases.of(id)).toString()).doesNotContain("triageSuspicion");
      assertThat(followed.diagrams(cases.of(id)))
          .noneMatch(diagram -> diagram.processKey().equals("falsification-inquiry"));
    }
    signIn.as("gx-eco");
    assertThat(followed.open(cases.of(id)).toString()).contains("triageSuspicion");
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    signIn.as("xingan");
    assertThat(followed.open(cases.of(id))).anyMatch(item -> item.step().endsWith("stateDefence"));
  }

  @Test
  @DisplayName(
      "A case that is still with the city: the lead department reads what it has to triage")
  void aReportAboutACaseOfTheCityCanBeTriaged() {
    CaseId id = people.submitted();
    assertThat(signIn.as("gx-eco-2", () -> cases.find(number(id)))).isEmpty();
    accepted(number(id), FACTS);
    assertThat(signIn.as("gx-eco-2", () -> cases.find(number(id)))).isPresent();
    assertThat(signIn.as("gx-drc", () -> cases.find(number(id)))).isEmpty();
    done(inquiry.dismiss(id, "gx-eco-2"));
    assertThat(signIn.as("gx-eco-2", () -> cases.find(number(id)))).isEmpty();
  }

  @Test
  void aSlipInTheProvinceMayBeMadeGood() {
    CaseId id = people.sentUp();
    reports.file(filing("370000", number(id), FACTS), address);
    assertThat(reports.file(filing("450000", number(id), FACTS), address))
        .isInstanceOf(Filed.Accepted.class);
    assertThat(triages(id)).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsSaidByField() {
    Filed filed =
        reports.file(new Filing("990000", "x", "NOTHING", " ", "1", "短", List.of()), address);
    assertThat(filed)
        .isInstanceOfSatisfying(
            Filed.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .containsOnlyKeys("name", "contact", "province", "reference", "item", "facts"));
  }

  @Test
  void aCaseOfAnotherProvinceOrNotHandedInIsNotFound() {
    CaseId id = people.sentUp();
    reports.file(filing("370000", number(id), FACTS), address);
    CaseId preparing = people.created("yangshuo");
    reports.file(filing("450000", preparing.value(), FACTS), address);

    assertThat(triages(id)).isZero();
    assertThat(triages(preparing)).isZero();
  }

  @Test
  @DisplayName("Veto: reports about the case are answered")
  void reportsAreAnsweredByAVetoToo() {
    CaseId id = people.sentUp();
    Filed.Accepted first = accepted(number(id), FACTS);
    inquiry.concluded(id, InquiryOutcome.CONFIRMED);
    assertThat(reports.status(first.token()).orElseThrow().state())
        .isEqualTo(Reports.State.ANSWERED);
  }

  private void province(Filed.Accepted report, String code) {
    jdbc.update("update public_report set province = ? where number = ?", code, report.number());
  }

  private Filed.Accepted accepted(String reference, String facts) {
    return (Filed.Accepted) file(reference, facts, address);
  }

  private Filed file(String reference, String facts, String from) {
    return reports.file(filing("450000", reference, facts), from);
  }

  private static Filing filing(String province, String reference, String facts) {
    return new Filing(province, reference, "DATA_FRAUD", NAME, CONTACT, facts, List.of());
  }

  private long triages(CaseId id) {
    return work.open(id).stream()
        .filter(item -> item.step().equals("falsification-inquiry/triageSuspicion"))
        .count();
  }

  private Map<String, Object> factsOf(CaseId id, String login, String element) {
    return signIn.as(
        login,
        () -> {
          WorkItem item =
              work.open(id).stream()
                  .filter(open -> open.step().equals("falsification-inquiry/" + element))
                  .findFirst()
                  .orElseThrow();
          desk.claim(item.id());
          return ((TaskDesk.Opened.Ready) desk.open(item.id())).context().facts();
        });
  }

  private List<String> read(CaseId id, String login) {
    return signIn.as(login, () -> cases.dossier(id)).stream().map(SealedEntry::step).toList();
  }

  private String number(CaseId id) {
    return cases.of(id).number();
  }
}
