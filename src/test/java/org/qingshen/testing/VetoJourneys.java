package org.qingshen.testing;

import static org.qingshen.testing.Journeys.done;

import java.util.Map;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** From a confirmed falsification on; each method signs its person in. */
public class VetoJourneys {

  private final Journeys people;
  private final SignIn signIn;
  private final TaskDesk desk;
  private final CaseDesk acts;

  public VetoJourneys(Journeys people, SignIn signIn, TaskDesk desk, CaseDesk acts) {
    this.people = people;
    this.signIn = signIn;
    this.desk = desk;
    this.acts = acts;
  }

  /** A case of 兴安县 vetoed while the city reviewed it; its decision is issued. */
  public CaseId vetoed() {
    CaseId caseId = people.submitted();
    veto(caseId, "guilin-eco");
    return caseId;
  }

  /** Suspected by that reviewer, determined by gx-drc-2 and gx-iit-2. */
  public void veto(CaseId caseId, String raisedBy) {
    done(people.suspect(caseId, raisedBy));
    people.inquiry().concluded(caseId, InquiryOutcome.CONFIRMED);
    people.settle(caseId);
  }

  public Outcome appeal(CaseId caseId, String login, String record) {
    return request(caseId, login, "credit-appeal", record);
  }

  public Outcome repair(CaseId caseId, String login, String record) {
    return request(caseId, login, "credit-repair", record);
  }

  private Outcome request(CaseId caseId, String login, String act, String record) {
    Map<String, Object> answers = Map.of("record", record, "reasons", "已核对并纠正，附有说明（测试）。");
    return signIn.as(login, () -> acts.act(caseId, act, new FormData(answers)));
  }

  public Outcome decide(CaseId caseId, String login, boolean granted) {
    Map<String, Object> answers =
        Map.of("decision", granted ? "GRANT" : "REFUSE", "reasons", "已核对申请材料，理由充分（测试）。");
    Outcome outcome =
        signIn.as(
            login,
            () -> {
              WorkItem item = people.claimed(caseId, "credit-review/decideReview");
              desk.open(item.id());
              return desk.submit(item.id(), Journeys.PAGE, new FormData(answers));
            });
    people.settle(caseId);
    return outcome;
  }
}
