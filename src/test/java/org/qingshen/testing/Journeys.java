package org.qingshen.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** What people do, through the same services as the pages; each method signs that person in. */
public class Journeys {

  public static final String PAGE = "test-page";

  private final SignIn signIn;
  private final PilotApplications applications;
  private final TaskDesk desk;
  private final CaseDesk caseDesk;
  private final StagedTables tables;
  private final Attachments attachments;
  private final AsyncJobs jobs;
  private final Clock clock;

  Journeys(
      SignIn signIn,
      PilotApplications applications,
      TaskDesk desk,
      CaseDesk caseDesk,
      StagedTables tables,
      Attachments attachments,
      AsyncJobs jobs,
      Clock clock) {
    this.signIn = signIn;
    this.applications = applications;
    this.desk = desk;
    this.caseDesk = caseDesk;
    this.tables = tables;
    this.attachments = attachments;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Does what the system owes the case after an act, such as its letters. */
  public void settle(CaseId caseId) {
    jobs.settle(caseId);
  }

  private Outcome settled(CaseId caseId, Outcome outcome) {
    settle(caseId);
    return outcome;
  }

  /** An application of that person's organisation, in preparation. */
  public CaseId created(String login) {
    return signIn.as(
        login,
        () ->
            ((PilotApplications.Creation.Created) applications.create(DemoProvince.CALL)).caseId());
  }

  /** A case of 兴安县 that the three bureaus of 桂林 have on their desks. */
  public CaseId submitted() {
    CaseId caseId = created("xingan");
    done(submit(caseId, "xingan"));
    return caseId;
  }

  /** A case the province has on its desk for the format check. */
  public CaseId sentUp() {
    CaseId caseId = submitted();
    allAgree(caseId);
    return caseId;
  }

  public void allAgree(CaseId caseId) {
    for (String login : List.of("guilin-eco", "guilin-drc", "guilin-iit")) {
      done(opinion(caseId, login, CaseFixtures::anAgreement));
    }
  }

  /** Submits a valid river-basin plan for the work the person has in that case. */
  public Outcome submit(CaseId caseId, String login) {
    return submit(caseId, login, Function.identity());
  }

  public Outcome submit(CaseId caseId, String login, Function<FormData, FormData> change) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = claimed(caseId);
          desk.open(item.id());
          FormData plan = plan(caseId, item);
          return desk.submit(item.id(), PAGE, change.apply(withResponses(item, plan)));
        });
  }

  /** A valid river-basin plan, its files uploaded by whoever is signed in. */
  public FormData plan(CaseId caseId, WorkItem item) {
    return CaseFixtures.aRiverBasinPilot(
        OfficeTime.day(clock.instant()), roster(caseId, 3), file(caseId, item.id()));
  }

  /** Answers each returned item, where the case came back. */
  private FormData withResponses(WorkItem item, FormData plan) {
    FormContext context = ((TaskDesk.Opened.Ready) desk.open(item.id())).context();
    List<Map<String, Object>> asked = context.rows().getOrDefault("returnItems", List.of());
    return asked.isEmpty() ? plan : plan.with("returnItems", CaseFixtures.answered(asked));
  }

  public Outcome opinion(
      CaseId caseId, String login, Function<List<Map<String, Object>>, FormData> answer) {
    return settled(
        caseId,
        signIn.as(
            login,
            () -> {
              WorkItem item = claimed(caseId);
              FormContext context = ((TaskDesk.Opened.Ready) desk.open(item.id())).context();
              return desk.submit(item.id(), PAGE, answer.apply(context.rows().get("checklist")));
            }));
  }

  public Outcome formatCheck(CaseId caseId, Function<List<Map<String, Object>>, FormData> answer) {
    return opinion(caseId, "gx-eco", answer);
  }

  public Outcome suspect(CaseId caseId, String login) {
    return signIn.as(
        login,
        () -> {
          CaseDesk.Possible act =
              caseDesk.possible(caseId).stream()
                  .filter(possible -> possible.kind().equals("raise-suspicion"))
                  .findFirst()
                  .orElseThrow();
          String pin = act.context().options().get("pins").get(0).value();
          return caseDesk.act(
              caseId,
              act.kind(),
              new FormData(
                  Map.of(
                      "allegation", "DATA_FRAUD",
                      "reasons", "基准数据与监测报告不一致（测试）。",
                      "pins", List.of(pin))));
        });
  }

  /** What people do in an inquiry into a suspicion. */
  public InquiryJourneys inquiry() {
    return new InquiryJourneys(this, signIn, desk, caseDesk, jobs, clock);
  }

  public Outcome withdraw(CaseId caseId, String login) {
    return signIn.as(
        login,
        () -> caseDesk.act(caseId, "withdraw", new FormData(Map.of("reason", "项目计划调整，申请撤回（测试）。"))));
  }

  public static Outcome.Done done(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return done;
    }
    throw new AssertionError("Expected the act to be done, but: " + outcome);
  }

  public WorkItem claimed(CaseId caseId) {
    return claimed(caseId, "");
  }

  WorkItem claimed(CaseId caseId, String step) {
    WorkItem item =
        desk.openItems(caseId).stream()
            .filter(open -> open.step().startsWith(step))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No open work in " + caseId));
    desk.claim(item.id())
        .ifPresent(
            reason -> {
              throw new AssertionError(reason.key());
            });
    return item;
  }

  /** Submits an empty form to an id, as somebody who guesses addresses would. */
  public Outcome submitBlindly(WorkItemId id) {
    return desk.submit(id, PAGE, FormData.EMPTY);
  }

  public Map<String, Object> roster(CaseId caseId, int rows) {
    String table = tables.create(caseId, "roster").id();
    return tables.replaceAll(table, CaseFixtures.roster(rows)).answer();
  }

  public AttachmentId file(CaseId caseId, WorkItemId item) {
    try {
      Attachments.Uploaded uploaded =
          attachments.upload(
              caseId, item, "planFiles", "实施方案（测试）.pdf", pdf(), FormContext.EMPTY.maxTotalBytes());
      return ((Attachments.Uploaded.Kept) uploaded).attachment().id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The smallest thing that is a PDF. */
  public static ByteArrayInputStream pdf() {
    String content =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
  }
}
