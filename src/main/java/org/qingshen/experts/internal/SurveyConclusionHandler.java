package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 形成调查结论, by the leader; an applicant that did not sign is recorded as that. */
@Component
class SurveyConclusionHandler implements SubmissionHandler {

  private static final String CONCLUSION = "conclusion";

  private final SurveyStore surveys;
  private final SurveyFacts facts;
  private final SurveyFindings findings;
  private final Texts texts;

  SurveyConclusionHandler(
      SurveyStore surveys, SurveyFacts facts, SurveyFindings findings, Texts texts) {
    this.surveys = surveys;
    this.facts = facts;
    this.findings = findings;
    this.texts = texts;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.CONCLUDE_SURVEY);
  }

  @Override
  public FormContext context(WorkItem item) {
    SurveyRow survey = surveys.current(item.caseId());
    Map<String, Object> known = new HashMap<>(facts.of(survey));
    known.put(
        "counts",
        texts.say(
            Text.of(
                "survey.counts",
                findings.count(survey, "CONSISTENT"),
                findings.count(survey, "INCONSISTENT"),
                findings.count(survey, "NOT_CHECKABLE"),
                findings.problems(survey).size())));
    return new FormContext(
        known, Map.of(), findings.rows(survey), FormContext.EMPTY.maxTotalBytes());
  }

  /** What was found cannot be concluded away [D]. */
  @Override
  public List<Problem> check(Act act) {
    SurveyRow survey = surveys.current(act.caseId());
    List<Problem> problems = new ArrayList<>(SurveyRecordHandler.unlooked(findings, survey));
    int inconsistent = findings.count(survey, "INCONSISTENT");
    if (act.data().text(CONCLUSION).equals("CONSISTENT") && inconsistent > 0) {
      problems.add(new Problem(CONCLUSION, Text.of("survey.conclusion.contradicts", inconsistent)));
    }
    return problems;
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String conclusion = act.data().text(CONCLUSION);
    surveys.conclude(surveys.current(act.caseId()), conclusion, act.data().text("words"), act.at());
    return new Effect(Map.of(), Text.of("survey.concluded." + conclusion));
  }
}
