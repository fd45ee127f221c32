package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.Rubric;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Which rubric a panel scores by: the call's until the first score, from then on that one. */
@Component
class RubricBook {

  private final PanelSheetMapper sheets;
  private final PanelSubjects subjects;
  private final CaseFiles cases;
  private final Texts texts;

  RubricBook(PanelSheetMapper sheets, PanelSubjects subjects, CaseFiles cases, Texts texts) {
    this.sheets = sheets;
    this.subjects = subjects;
    this.cases = cases;
    this.texts = texts;
  }

  PanelRubric of(String panelId, CaseId caseId) {
    RubricRow frozen = sheets.rubric(panelId);
    return frozen == null
        ? current(panelId, caseId)
        : new PanelRubric(
            frozen.version(),
            frozen.aggregation(),
            frozen.minimumSheets(),
            frozen.outlierShare(),
            sheets.dimensions(panelId));
  }

  /** Keeps it as it is now, where no score has done so before. Needs the case's lock. */
  PanelRubric freeze(String panelId, CaseId caseId, Instant at) {
    PanelRubric rubric = of(panelId, caseId);
    if (sheets.rubric(panelId) == null) {
      sheets.insertRubric(
          new RubricRow(
              panelId,
              rubric.version(),
              rubric.aggregation(),
              rubric.minimumSheets(),
              rubric.outlierShare(),
              at));
      sheets.insertDimensions(rubric.dimensions());
    }
    return rubric;
  }

  private PanelRubric current(String panelId, CaseId caseId) {
    Rubric rubric = subjects.of(cases.of(caseId).kind()).rubric(caseId);
    List<DimensionRow> dimensions = new ArrayList<>();
    for (Rubric.Dimension it : rubric.dimensions()) {
      dimensions.add(
          new DimensionRow(
              panelId,
              dimensions.size() + 1,
              it.code(),
              texts.say(it.label()),
              texts.say(it.label(), Locale.ENGLISH),
              it.weight(),
              it.maxPoints(),
              it.basis() == null ? "" : it.basis()));
    }
    return PanelRubric.of(
        rubric.aggregation(), rubric.minimumSheets(), rubric.outlierShare(), dimensions);
  }
}
