package org.qingshen.experts.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshen.experts.SurveyResults;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Service;

@Service
class SurveyResultsService implements SurveyResults {

  private final SurveyStore surveys;

  SurveyResultsService(SurveyStore surveys) {
    this.surveys = surveys;
  }

  @Override
  public Optional<SurveyResult> of(CaseId caseId) {
    return Optional.ofNullable(of(List.of(caseId)).get(caseId));
  }

  @Override
  public Map<CaseId, SurveyResult> of(Collection<CaseId> cases) {
    Map<CaseId, SurveyRow> last = new LinkedHashMap<>();
    surveys.concluded(cases).forEach(survey -> last.put(survey.caseId(), survey));
    Map<String, List<SurveyItemRow>> items = surveys.itemsOf(last.values());
    Map<CaseId, SurveyResult> results = new LinkedHashMap<>();
    last.forEach(
        (caseId, survey) ->
            results.put(caseId, result(survey, items.getOrDefault(survey.id(), List.of()))));
    return results;
  }

  private static SurveyResult result(SurveyRow survey, List<SurveyItemRow> items) {
    return new SurveyResult(
        survey.visitOn(),
        survey.conclusion(),
        survey.conclusionWords(),
        count(items, "CONSISTENT"),
        count(items, "INCONSISTENT"),
        count(items, "NOT_CHECKABLE"),
        survey.acknowledgedAt() != null,
        items.stream()
            .filter(item -> item.source() == SurveyItemRow.Source.PROBLEM)
            .map(SurveyItemRow::note)
            .filter(Objects::nonNull)
            .toList());
  }

  private static int count(List<SurveyItemRow> items, String finding) {
    return (int) items.stream().filter(item -> finding.equals(item.finding())).count();
  }
}
