package org.qingshen.experts.internal;

import static org.qingshen.experts.process.SiteSurveyModel.ACKNOWLEDGE_RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.experts.process.SurveyTerms;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * 现场核查记录: what was handed over from the place, sealed as it stands with the server, photos with
 * their digests. Source: issue 3 of 4, item 5.
 */
@Component
class SurveyRecordHandler implements SubmissionHandler {

  static final String PHOTOS = "photos";

  private final SurveyStore surveys;
  private final SurveyFacts facts;
  private final SurveyFindings findings;
  private final SurveyTerms terms;
  private final SurveySettings settings;

  SurveyRecordHandler(
      SurveyStore surveys,
      SurveyFacts facts,
      SurveyFindings findings,
      SurveyTerms terms,
      SurveySettings settings) {
    this.surveys = surveys;
    this.facts = facts;
    this.findings = findings;
    this.terms = terms;
    this.settings = settings;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.RECORD_FINDINGS);
  }

  @Override
  public FormContext context(WorkItem item) {
    SurveyRow survey = surveys.current(item.caseId());
    return new FormContext(
        facts.of(survey), Map.of(), findings.rows(survey), settings.maxPhotos().toBytes());
  }

  @Override
  public Text objection(Act act) {
    SurveyRow survey = surveys.current(act.caseId());
    return OfficeTime.day(act.at()).isBefore(survey.visitOn())
        ? Text.of("survey.record.early", survey.visitOn().toString())
        : null;
  }

  @Override
  public List<Problem> check(Act act) {
    SurveyRow survey = surveys.current(act.caseId());
    List<Problem> problems = new ArrayList<>(unlooked(findings, survey));
    Set<AttachmentId> handedOver =
        findings.photos(survey).values().stream()
            .flatMap(List::stream)
            .map(photo -> photo.file())
            .collect(Collectors.toSet());
    if (!Set.copyOf(act.data().files(PHOTOS)).equals(handedOver)) {
      problems.add(new Problem(PHOTOS, Text.of("survey.record.photos")));
    }
    return problems;
  }

  /** Items without a finding. */
  static List<Problem> unlooked(SurveyFindings findings, SurveyRow survey) {
    List<SurveyItemRow> asked =
        findings.items(survey).stream().filter(SurveyItemRow::asked).toList();
    List<Problem> problems = new ArrayList<>();
    for (int row = 0; row < asked.size(); row++) {
      if (asked.get(row).finding() == null) {
        problems.add(
            new Problem(
                "findings[" + row + "].finding",
                Text.of("survey.record.unlooked", asked.get(row).itemNo())));
      }
    }
    return problems;
  }

  /** The rows themselves, beside what the form shows of them. */
  @Override
  public FormData sealed(Act act) {
    SurveyRow survey = surveys.current(act.caseId());
    return act.data()
        .with(
            SurveySeal.ROWS,
            SurveySeal.rows(surveys.items(survey.id()), findings.rowsOfPhotos(survey)));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    SurveyRow survey = surveys.current(act.caseId());
    surveys.recorded(survey, act.at(), entry.seq());
    return new Effect(
        terms.recorded(
            terms.due(act.caseId(), ACKNOWLEDGE_RECORD, settings.acknowledgementDays(), act.at())),
        Text.of("survey.recorded"));
  }
}
