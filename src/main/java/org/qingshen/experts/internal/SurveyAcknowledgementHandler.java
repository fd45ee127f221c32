package org.qingshen.experts.internal;

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
 * 阅签核查记录: the applicant signs that it has seen the record and may add a remark; it changes nothing
 * of it. Source: issue 3 of 4, item 5.
 */
@Component
class SurveyAcknowledgementHandler implements SubmissionHandler {

  private final SurveyStore surveys;
  private final SurveyFacts facts;
  private final SurveyFindings findings;

  SurveyAcknowledgementHandler(SurveyStore surveys, SurveyFacts facts, SurveyFindings findings) {
    this.surveys = surveys;
    this.facts = facts;
    this.findings = findings;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.ACKNOWLEDGE_RECORD);
  }

  @Override
  public FormContext context(WorkItem item) {
    SurveyRow survey = surveys.current(item.caseId());
    return new FormContext(
        facts.of(survey), Map.of(), findings.rows(survey), FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String remark = act.data().text("remark");
    surveys.acknowledged(surveys.current(act.caseId()), act.at(), remark.isEmpty() ? null : remark);
    return new Effect(Map.of(), Text.of("survey.acknowledged"));
  }
}
