package org.qingshen.testing;

import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** What the provincial departments do about a call; each method signs that person in. */
public class CallJourneys {

  public static final String NOTICE = "notice:guangxi-2023";

  private final SignIn signIn;
  private final CallDrafts drafts;
  private final TaskDesk desk;
  private final CaseDesk acts;
  private final Clock clock;

  CallJourneys(SignIn signIn, CallDrafts drafts, TaskDesk desk, CaseDesk acts, Clock clock) {
    this.signIn = signIn;
    this.drafts = drafts;
    this.desk = desk;
    this.acts = acts;
    this.clock = clock;
  }

  public CaseId drafted(String source) {
    return signIn.as("gx-eco", () -> ((CallDrafts.Started.Opened) drafts.start(source)).caseId());
  }

  /** A call from the 2023 notice, open from today; its id is that of its case. */
  public CaseId published(Function<FormData, FormData> change) {
    CaseId call = drafted(NOTICE);
    done(prepare(call, change.compose(this::dated)));
    confirmed(call);
    return call;
  }

  public CaseId published() {
    return published(Function.identity());
  }

  /** Fills in the days: cities close in 30 days, the province in 40. */
  public FormData dated(FormData answers) {
    LocalDate today = OfficeTime.day(clock.instant());
    return answers
        .with("title", "清洁生产审核创新试点申报（测试批次）")
        .with("year", String.valueOf(today.getYear()))
        .with("opensOn", today.toString())
        .with("closesOn", today.plusDays(40).toString())
        .with("citiesCloseOn", today.plusDays(30).toString());
  }

  /** Submits what the draft holds, changed. */
  public Outcome prepare(CaseId call, Function<FormData, FormData> change) {
    return signIn.as(
        "gx-eco",
        () -> {
          WorkItem item = claimed(call);
          FormData draft = opened(item).draft().data();
          return desk.submit(item.id(), PAGE, change.apply(draft));
        });
  }

  /** What the drafting department sees. */
  public TaskDesk.Opened.Ready draft(CaseId call) {
    return signIn.as("gx-eco", () -> opened(claimed(call)));
  }

  public Outcome confirm(CaseId call, String login) {
    return opinion(call, login, new FormData(Map.of("opinion", "CONFIRM")));
  }

  public Outcome returned(CaseId call, String login, String remark) {
    return opinion(call, login, new FormData(Map.of("opinion", "RETURN", "remark", remark)));
  }

  /** The other two departments confirm. */
  public void confirmed(CaseId call) {
    List.of("gx-drc", "gx-iit").forEach(login -> done(confirm(call, login)));
  }

  /** Opens an amendment, changes what is published, and has it confirmed. */
  public void amended(CaseId call, Function<FormData, FormData> change) {
    done(amend(call));
    done(prepare(call, change));
    confirmed(call);
  }

  public Outcome amend(CaseId call) {
    return act(call, "gx-eco", "amend-call", Map.of("reason", "时间调整（测试）"));
  }

  public Outcome withdraw(CaseId call) {
    return act(call, "gx-eco", "withdraw-call", Map.of("reason", "暂不发布（测试）"));
  }

  /** The applicant confirms the amendments shown. */
  public Outcome takeNote(CaseId application, String login) {
    return act(application, login, "confirm-amendment", Map.of("confirmed", true));
  }

  public Outcome act(CaseId caseId, String login, String kind, Map<String, Object> answers) {
    return signIn.as(login, () -> acts.act(caseId, kind, new FormData(answers)));
  }

  private Outcome opinion(CaseId call, String login, FormData answers) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = claimed(call);
          opened(item);
          return desk.submit(item.id(), PAGE, answers);
        });
  }

  private TaskDesk.Opened.Ready opened(WorkItem item) {
    return (TaskDesk.Opened.Ready) desk.open(item.id());
  }

  private WorkItem claimed(CaseId caseId) {
    WorkItem item =
        desk.openItems(caseId).stream()
            .findFirst()
            .orElseThrow(() -> new AssertionError("No open work in " + caseId));
    desk.claim(item.id())
        .ifPresent(
            reason -> {
              throw new AssertionError(reason.key());
            });
    return item;
  }
}
