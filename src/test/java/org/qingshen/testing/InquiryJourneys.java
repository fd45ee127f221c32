package org.qingshen.testing;

import static org.qingshen.testing.Journeys.done;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/**
 * What people do in an inquiry; each method signs that person in. Officers who took no part in a
 * case of Guangxi: {@code gx-eco-2}, {@code gx-eco-3}, {@code gx-drc-2}, {@code gx-iit-2}.
 */
public class InquiryJourneys {

  private static final String LEAD = "gx-eco-2";
  private static final List<String> DETERMINING = List.of("gx-eco-3", "gx-drc-2", "gx-iit-2");

  private final Journeys people;
  private final SignIn signIn;
  private final TaskDesk desk;
  private final CaseDesk caseDesk;
  private final AsyncJobs jobs;
  private final Clock clock;

  InquiryJourneys(
      Journeys people,
      SignIn signIn,
      TaskDesk desk,
      CaseDesk caseDesk,
      AsyncJobs jobs,
      Clock clock) {
    this.people = people;
    this.signIn = signIn;
    this.desk = desk;
    this.caseDesk = caseDesk;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Takes the suspicion up; that department investigates, such as {@code PROV_ECO}. */
  public Outcome triage(CaseId caseId, String login, String department) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.TRIAGE_SUSPICION,
        Map.of(
            "decision",
            FalsificationInquiryModel.ACCEPTED,
            "investigators",
            department,
            "told",
            "基准数据与监测报告不一致（测试告知）。",
            "reasons",
            "所指材料具体，需要核实（测试）。"));
  }

  public Outcome dismiss(CaseId caseId, String login) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.TRIAGE_SUSPICION,
        Map.of("decision", FalsificationInquiryModel.DISMISSED, "reasons", "所指与材料不符，不予受理（测试）。"));
  }

  public Outcome withdraw(CaseId caseId, String login) {
    return signIn.as(
        login,
        () ->
            caseDesk.act(
                caseId, "withdraw-suspicion", new FormData(Map.of("reasons", "重新核对后无误，撤回（测试）。"))));
  }

  /** The applicant states and defends. */
  public Outcome defend(CaseId caseId, String login) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.STATE_DEFENCE,
        Map.of("statement", "数据取自在线监测原始记录，并无虚假（测试）。"));
  }

  /** The term of the defence ends without a word. */
  public void lapseDefence(CaseId caseId) {
    jobs.fire(caseId, FalsificationInquiryModel.DEFENCE_LAPSED);
  }

  public void lapseOriginals(CaseId caseId) {
    jobs.fire(caseId, FalsificationInquiryModel.ORIGINALS_LAPSED);
  }

  public Outcome askOriginals(CaseId caseId, String login) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.INVESTIGATE,
        Map.of("result", FalsificationInquiryModel.ORIGINALS, "asked", "在线监测原始记录（测试）。"));
  }

  public Outcome supplyOriginals(CaseId caseId, String login) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.SUPPLY_ORIGINALS,
        Map.of("note", "原始记录复印件已送交（测试）。"));
  }

  /** Records a fact for each place, and hands over to the departments. */
  public Outcome investigate(CaseId caseId, String login) {
    return settled(
        caseId,
        signIn.as(
            login,
            () -> {
              WorkItem item = people.claimed(caseId, step(FalsificationInquiryModel.INVESTIGATE));
              List<Map<String, Object>> places =
                  ((TaskDesk.Opened.Ready) desk.open(item.id())).context().rows().get("findings");
              Map<String, Object> answer = new LinkedHashMap<>();
              answer.put("result", FalsificationInquiryModel.CONCLUDED);
              answer.put("findings", found(places));
              answer.put("summary", "已逐项核对原始记录（测试）。");
              return desk.submit(item.id(), Journeys.PAGE, new FormData(answer));
            }));
  }

  private List<Map<String, Object>> found(List<Map<String, Object>> places) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> place : places) {
      Map<String, Object> row = new LinkedHashMap<>(place);
      row.put("found", "与原始记录比对的结果（测试）。");
      row.put("how", "ORIGINALS");
      row.put("on", OfficeTime.day(clock.instant()).toString());
      rows.add(row);
    }
    return rows;
  }

  public Outcome determine(CaseId caseId, String login, InquiryOutcome outcome) {
    return submit(
        caseId, login, FalsificationInquiryModel.DETERMINE, determination(outcome).values());
  }

  /** Confirms, and finds those items of the catalogue to apply. */
  public Outcome confirm(CaseId caseId, String login, String... items) {
    return submit(
        caseId,
        login,
        FalsificationInquiryModel.DETERMINE,
        determination(InquiryOutcome.CONFIRMED).with("items", List.of(items)).values());
  }

  public static FormData determination(InquiryOutcome outcome) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("outcome", outcome.name());
    answer.put("reasons", "已核对原始记录，理由充分（测试）。");
    if (outcome == InquiryOutcome.CONFIRMED) {
      answer.put("facts", "监测报告的日期晚于所附数据（测试）。");
      answer.put("items", List.of("DATA_FRAUD"));
    }
    return new FormData(answer);
  }

  /** Up to the three departments; {@code gx-eco-2} triages and investigates. */
  public void investigated(CaseId caseId) {
    done(triage(caseId, LEAD, "PROV_ECO"));
    lapseDefence(caseId);
    done(investigate(caseId, LEAD));
  }

  /** A suspicion just raised, up to its end: two departments agree. */
  public void concluded(CaseId caseId, InquiryOutcome outcome) {
    investigated(caseId);
    determined(caseId, outcome);
  }

  /** Two departments agree. */
  public void determined(CaseId caseId, InquiryOutcome outcome) {
    for (String login : DETERMINING.subList(1, DETERMINING.size())) {
      done(determine(caseId, login, outcome));
    }
  }

  private Outcome submit(CaseId caseId, String login, String element, Map<String, Object> answer) {
    return settled(
        caseId,
        signIn.as(
            login,
            () -> {
              WorkItem item = people.claimed(caseId, step(element));
              return desk.submit(item.id(), Journeys.PAGE, new FormData(answer));
            }));
  }

  private Outcome settled(CaseId caseId, Outcome outcome) {
    jobs.settle(caseId);
    return outcome;
  }

  private static String step(String element) {
    return FalsificationInquiryModel.step(element);
  }
}
