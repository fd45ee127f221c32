package org.qingshen.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.pilot.PilotApplications.Creation;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A pilot application from its creation to the format check and back, on the whole application. */
@AppTest
class PilotApplicationTests {

  private static final long LIMIT = 50L * 1024 * 1024;

  @Autowired PilotApplications applications;
  @Autowired PilotCalls calls;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk caseDesk;
  @Autowired CaseFiles cases;
  @Autowired Attachments attachments;
  @Autowired StagedTables tables;
  @Autowired SignIn signIn;
  @Autowired Journeys journeys;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    signIn.out();
    clock.reset();
  }

  @Test
  void twoCreationsOfOneOrganisationGiveOneApplication() {
    signIn.as("yangshuo");
    CaseId first = created();
    assertThat(created()).isEqualTo(first);
    assertThat(cases.of(first).state()).isEqualTo("PREPARING");
    assertThat(cases.of(first).number()).isNull();
  }

  @Test
  void aTownshipIsNotAnApplicant() {
    signIn.as("township");
    assertThat(applications.create(DemoProvince.CALL))
        .isInstanceOfSatisfying(
            Creation.Refused.class,
            it -> assertThat(it.reason().key()).isEqualTo("pilot.create.kind"));
  }

  @Test
  void aReviewerMayNotCreateApplications() {
    signIn.as("guilin-eco");
    assertThatThrownBy(this::created).isInstanceOf(UnauthorizedException.class);
  }

  @Test
  void aCallIsReadWithEverythingThatBelongsToIt() {
    signIn.as("xingan");
    PilotCall call = calls.find(DemoProvince.CALL).orElseThrow();
    assertThat(call)
        .usingRecursiveComparison()
        .isEqualTo(Calls.demo(OfficeTime.day(call.publishedAt())));
    assertThat(calls.find("guessed")).isEmpty();
  }

  @Test
  void aRiverBasinPilotReachesTheExpertConsultationThroughEveryReturn() throws IOException {
    CaseId id = aSubmittedPilot("xingan");
    CaseFile file = cases.of(id);
    assertThat(file.state()).isEqualTo("CITY_REVIEW");
    assertThat(file.number()).matches("SD\\d{4}-\\d{4}");
    assertThat(file.title()).contains("漓江");
    assertThat(rows("pilot_goal", id)).isEqualTo(2);

    opinion("guilin-eco", id, "AGREE");
    opinion("guilin-drc", id, "RETURN");
    opinion("guilin-iit", id, "AGREE");
    assertThat(cases.of(id).state()).isEqualTo("RETURNED_BY_CITY");

    resubmit("xingan", id);
    agree("guilin", id);
    assertThat(cases.of(id).state()).isEqualTo("FORMAT_CHECK");

    check(id, "RETURN");
    assertThat(cases.of(id).state()).isEqualTo("RETURNED_FOR_COMPLETION");
    resubmit("xingan", id);
    assertThat(cases.of(id).state()).isEqualTo("FORMAT_CHECK");
    check(id, "PASS");
    assertThat(cases.of(id).state()).isEqualTo("EXPERT_CONSULTATION");
    assertThat(cases.of(id).number()).isEqualTo(file.number());
    assertThat(rows("pilot_goal", id)).isEqualTo(2);
  }

  @Test
  void anAgreementAfterTheProvincesCutOffIsLate() throws IOException {
    CaseId id = aSubmittedPilot("luzhai");
    PilotCall call = signIn.as("luzhai", () -> calls.find(DemoProvince.CALL).orElseThrow());
    clock.set(call.closesAt().plusMillis(1));
    agree("liuzhou", id);
    assertThat(cases.of(id).state()).isEqualTo("REFUSED_LATE");
    signIn.as("luzhai");
    assertThat(cases.dossier(id))
        .filteredOn(entry -> entry.kind().equals("system"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.data()).containsEntry("result", "LATE"));
  }

  @Test
  void aFirstSubmissionAfterTheCitysCutOffIsRefusedWithBothTimes() throws IOException {
    signIn.as("liucheng");
    CaseId id = created();
    WorkItem item = desk.openItems(id).get(0);
    FormData answers = aRiverBasinPilot(item);
    PilotCall call = calls.find(DemoProvince.CALL).orElseThrow();
    clock.set(call.cityCutOff(item.region()).orElseThrow().at().plusMillis(1));
    assertThat(desk.submit(item.id(), "page", answers))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            it -> assertThat(it.reason().key()).isEqualTo("pilot.late.city"));
    assertThat(cases.of(id).state()).isEqualTo("PREPARING");
    assertThat(cases.of(id).number()).isNull();
  }

  @Test
  void aRejectionAtTheFormatCheckEndsTheCase() throws IOException {
    CaseId id = aSubmittedPilot("xingan");
    agree("guilin", id);
    check(id, "REJECT");
    assertThat(cases.of(id).state()).isEqualTo("REJECTED");
  }

  @Test
  void theApplicantWithdrawsWithAReasonAndNobodyElseMay() throws IOException {
    CaseId id = aSubmittedPilot("xingan");
    signIn.as("yangshuo");
    FormData reason = new FormData(Map.of("reason", "项目调整（测试）"));
    assertThat(caseDesk.act(id, "withdraw", reason)).isInstanceOf(Outcome.Refused.class);
    signIn.as("xingan");
    assertThat(caseDesk.act(id, "withdraw", reason)).isInstanceOf(Outcome.Done.class);
    assertThat(cases.of(id).state()).isEqualTo("WITHDRAWN");
    assertThat(desk.openItems(id)).isEmpty();
  }

  @Test
  void aParkIsAskedForItsBoundaryAndAClusterIsNot() throws IOException {
    signIn.as("liuzhou-park");
    WorkItem item = desk.openItems(created()).get(0);
    FormData park =
        CaseFixtures.aParkPilot(today(), roster(item, CaseFixtures.BIG_ROSTER), plan(item));
    Outcome withoutMap = desk.submit(item.id(), "page", park.with("c4BoundaryMap", null));
    assertThat(((Outcome.Invalid) withoutMap).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.path()).isEqualTo("c4BoundaryMap"));
    FormData cluster =
        park.with("objectKind", "CLUSTER")
            .with("c4BoundaryMap", null)
            .with("c4ApprovalPaper", null)
            .with("c4ManagementBody", null)
            .with("c4CrossesCity", null)
            .with("c4Base", null);
    assertThat(desk.submit(item.id(), "page", cluster)).isInstanceOf(Outcome.Done.class);
    assertThat(
            jdbc.queryForObject(
                "select roster_rows from pilot_application where case_id = ?",
                Integer.class,
                item.caseId().value()))
        .isEqualTo(CaseFixtures.BIG_ROSTER);
  }

  private CaseId created() {
    return ((Creation.Created) applications.create(DemoProvince.CALL)).caseId();
  }

  private CaseId aSubmittedPilot(String login) throws IOException {
    signIn.as(login);
    CaseId id = created();
    WorkItem item = desk.openItems(id).get(0);
    done(desk.submit(item.id(), "page", aRiverBasinPilot(item)));
    return id;
  }

  private FormData aRiverBasinPilot(WorkItem item) throws IOException {
    return CaseFixtures.aRiverBasinPilot(today(), roster(item, 3), plan(item));
  }

  /**
   * From the draft that starts with the earlier answers; each item asked for is answered, the truth
   * signed anew.
   */
  private void resubmit(String login, CaseId id) {
    signIn.as(login);
    WorkItem item = desk.openItems(id).get(0);
    TaskDesk.Opened.Ready opened = ready(item);
    List<Map<String, Object>> asked = opened.context().rows().get("returnItems");
    FormData answers =
        opened
            .draft()
            .data()
            .with("returnItems", CaseFixtures.answered(asked))
            .with("truth", true)
            .with("signer", "䶮（测试）");
    done(desk.submit(item.id(), "page", answers));
  }

  private void agree(String city, CaseId id) {
    List.of("eco", "drc", "iit").forEach(it -> opinion(city + "-" + it, id, "AGREE"));
  }

  private void opinion(String login, CaseId id, String opinion) {
    signIn.as(login);
    WorkItem item = desk.openItems(id).get(0);
    List<Map<String, Object>> checklist = ready(item).context().rows().get("checklist");
    done(
        desk.submit(
            item.id(),
            "page",
            opinion.equals("AGREE")
                ? CaseFixtures.anAgreement(checklist)
                : CaseFixtures.aReturn(checklist, "资金证明（测试）")));
    journeys.settle(id);
  }

  private void check(CaseId id, String decision) {
    signIn.as("gx-eco");
    WorkItem item = desk.openItems(id).get(0);
    List<Map<String, Object>> checklist = ready(item).context().rows().get("checklist");
    FormData answers =
        switch (decision) {
          case "PASS" -> CaseFixtures.aPass(checklist);
          case "RETURN" -> CaseFixtures.aCompletionRequest(checklist);
          default -> CaseFixtures.aRejection(checklist);
        };
    done(desk.submit(item.id(), "page", answers));
    journeys.settle(id);
  }

  private TaskDesk.Opened.Ready ready(WorkItem item) {
    assertThat(desk.claim(item.id())).isEmpty();
    return (TaskDesk.Opened.Ready) desk.open(item.id());
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private LocalDate today() {
    return OfficeTime.day(clock.instant());
  }

  private Map<String, Object> roster(WorkItem item, int rows) {
    var table = tables.create(item.caseId(), "roster");
    return tables.replaceAll(table.id(), CaseFixtures.roster(rows)).answer();
  }

  private AttachmentId plan(WorkItem item) throws IOException {
    byte[] pdf = "%PDF-1.4\n%test\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    var uploaded =
        attachments.upload(
            item.caseId(),
            item.id(),
            "planFiles",
            "实施方案（测试）.pdf",
            new ByteArrayInputStream(pdf),
            LIMIT);
    return ((Attachments.Uploaded.Kept) uploaded).attachment().id();
  }

  private int rows(String table, CaseId id) {
    return jdbc.queryForObject(
        "select count(*) from " + table + " where case_id = ?", Integer.class, id.value());
  }
}
