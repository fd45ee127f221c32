package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.PanelOpinions;
import org.qingshen.experts.process.ExpertPanelModel;
import org.springframework.stereotype.Service;

@Service
class ShownOpinions implements PanelOpinions {

  private final PanelOpinionMapper opinions;
  private final PanelSheetMapper sheets;
  private final PanelSubjects subjects;
  private final CaseFiles cases;
  private final CurrentActor current;

  ShownOpinions(
      PanelOpinionMapper opinions,
      PanelSheetMapper sheets,
      PanelSubjects subjects,
      CaseFiles cases,
      CurrentActor current) {
    this.opinions = opinions;
    this.sheets = sheets;
    this.subjects = subjects;
    this.cases = cases;
    this.current = current;
  }

  @Override
  public Optional<Opinion> of(CaseFile file) {
    OpinionRow merged = opinions.mergedOfCase(file.id());
    PanelSight sight = PanelSight.of(current.require(), file);
    boolean whole = sight == PanelSight.OFFICIAL || sight == PanelSight.AUDITOR;
    return merged != null && shows(file) ? Optional.of(opinion(merged, whole)) : Optional.empty();
  }

  private boolean shows(CaseFile file) {
    Actor reader = current.require();
    return cases.find(file.id().value()).isPresent()
        && PanelSight.of(reader, file)
            .shows(
                ExpertPanelModel.OPINION_MERGED,
                () -> true,
                () ->
                    !reader.holds(PostKind.EXPERT)
                        && subjects.of(file.kind()).resultOpen(file.id()));
  }

  private Opinion opinion(OpinionRow merged, boolean whole) {
    List<DimensionRow> labels = sheets.dimensions(merged.panelId());
    List<Line> lines = new ArrayList<>();
    for (DimensionResultRow row : opinions.dimensions(merged.panelId())) {
      DimensionRow label = labels.get(row.dimensionNo() - 1);
      lines.add(
          new Line(
              label.label(),
              label.labelEn(),
              row.meanPoints(),
              label.maxPoints(),
              whole ? row.spread() : null,
              whole ? row.outliers() : 0));
    }
    return new Opinion(
        merged.caseId(),
        merged.total(),
        whole ? merged.spread() : null,
        merged.sheets(),
        whole ? merged.recommended() : 0,
        merged.opinion(),
        List.copyOf(lines),
        whole);
  }
}
