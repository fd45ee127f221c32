package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.FormatDecision;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * 形式校核: quality of the plan, the recommender's opinion, fit with the notice. Source: pilot.md
 * section 5, P3 [S004]; the three outcomes [D].
 */
@Component
class FormatCheckHandler implements SubmissionHandler {

  private final ApplicationStore applications;
  private final Checklists checklists;

  FormatCheckHandler(ApplicationStore applications, Checklists checklists) {
    this.applications = applications;
    this.checklists = checklists;
  }

  @Override
  public String step() {
    return PilotReviewModel.step(PilotReviewModel.CHECK_FORMAT);
  }

  @Override
  public FormContext context(WorkItem item) {
    PilotCall call = applications.callOf(item.caseId());
    ApplicationRow row = applications.of(item.caseId());
    return new FormContext(
        Map.of("fileNaming", call.packageName(row.projectTitle(), item.applicant())),
        Map.of(),
        Map.of("checklist", checklists.ofFormatCheck(call)),
        call.maxTotalBytes());
  }

  @Override
  public List<Problem> check(Act act) {
    return switch (decision(act.data())) {
      case PASS -> unfit(act.data().rows("checklist"));
      case RETURN -> act.data().rows("completionItems").isEmpty() ? nothingToComplete() : List.of();
      case REJECT -> List.of();
    };
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    FormatDecision decision = decision(act.data());
    return new Effect(
        Map.of(PilotReviewModel.FORMAT_OUTCOME, decision.outcome()),
        Text.of("pilot.formatChecked." + decision));
  }

  private static FormatDecision decision(FormData data) {
    return FormatDecision.valueOf(data.text("decision"));
  }

  private static List<Problem> unfit(List<FormData> rows) {
    List<Problem> problems = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.get(row).text("finding").equals("CONFORMS")) {
        problems.add(
            new Problem(
                "checklist[%d].finding".formatted(row),
                Text.of("pilot.rule.passNeedsAll", rows.get(row).text("item"))));
      }
    }
    return problems;
  }

  private static List<Problem> nothingToComplete() {
    return List.of(new Problem("completionItems", Text.of("pilot.rule.returnNeedsItem")));
  }
}
