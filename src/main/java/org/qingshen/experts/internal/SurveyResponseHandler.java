package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.forms.FormContext;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * 确认调查安排: the applicant may object once to the people who come, with a reason. Source: issue 3 of
 * 4, rules; silence is no objection [D].
 */
@Component
class SurveyResponseHandler implements SubmissionHandler {

  private final SurveyStore surveys;
  private final SurveyFacts facts;

  SurveyResponseHandler(SurveyStore surveys, SurveyFacts facts) {
    this.surveys = surveys;
    this.facts = facts;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.ANSWER_ANNOUNCEMENT);
  }

  @Override
  public FormContext context(WorkItem item) {
    SurveyRow survey = surveys.current(item.caseId());
    List<Map<String, Object>> items =
        surveys.visited(survey.id()).stream()
            .filter(SurveyItemRow::asked)
            .map(row -> Map.<String, Object>of("no", row.itemNo(), "item", row.words()))
            .toList();
    return new FormContext(
        facts.of(survey), Map.of(), Map.of("items", items), FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public Text objection(Act act) {
    return surveys.current(act.caseId()).response() == null
        ? null
        : Text.of("survey.response.once");
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String response = act.data().text("response");
    String reason = act.data().text("reason");
    surveys.respond(surveys.current(act.caseId()), response, reason.isEmpty() ? null : reason);
    return new Effect(
        Map.of(SiteSurveyModel.VISIT_RESPONSE, response), Text.of("survey.answered." + response));
  }
}
