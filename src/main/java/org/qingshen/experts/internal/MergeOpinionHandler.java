package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.internal.PanelSheets.Opened;
import org.qingshen.experts.internal.PanelSheets.Sheet;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * The leader merges the opinion, sees every sheet by code and explains what lies far apart; no
 * score can be changed. Source: roles.md section 1, EXPERT_LEAD.
 */
@Component
class MergeOpinionHandler implements SubmissionHandler {

  private static final String DECISION = "decision";

  private final SeatHolder holder;
  private final Panels panels;
  private final PanelSheets sheets;
  private final PanelOpinionMapper opinions;
  private final PanelRecord record;

  MergeOpinionHandler(
      SeatHolder holder,
      Panels panels,
      PanelSheets sheets,
      PanelOpinionMapper opinions,
      PanelRecord record) {
    this.holder = holder;
    this.panels = panels;
    this.sheets = sheets;
    this.opinions = opinions;
    this.record = record;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.MERGE_OPINION);
  }

  @Override
  public FormContext context(WorkItem item) {
    OpinionRow found = opinions.ofCase(item.caseId());
    if (found == null || item.state() != WorkItem.State.OPEN) {
      return FormContext.EMPTY;
    }
    Opened opened = sheets.of(found.panelId(), item.caseId());
    SheetAggregation result = opened.aggregated();
    Map<String, List<Map<String, Object>>> rows = new HashMap<>();
    rows.put("sheets", opened.sheets().stream().map(sheet -> total(opened, sheet)).toList());
    rows.put("points", points(opened));
    rows.put(
        "outliers", result.outliers().stream().map(outlier -> outlier(opened, outlier)).toList());
    return new FormContext(
        facts(found, opened, result), Map.of(), rows, FormContext.EMPTY.maxTotalBytes());
  }

  private Map<String, Object> facts(OpinionRow found, Opened opened, SheetAggregation result) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("total", found.total().toPlainString());
    facts.put("spread", found.spread().toPlainString());
    facts.put("given", String.valueOf(found.sheets()));
    facts.put("recommended", String.valueOf(found.recommended()));
    facts.put(
        "method", record.say(Text.of("experts.aggregation." + opened.rubric().aggregation())));
    facts.put("apart", !result.outliers().isEmpty());
    return facts;
  }

  private static Map<String, Object> total(Opened opened, Sheet sheet) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("expert", sheet.row().expertCode());
    row.put(
        "sheetTotal",
        SheetAggregation.total(opened.rubric(), sheet.points().points()).toPlainString());
    row.put("recommendation", sheet.row().recommended() ? "RECOMMEND" : "NOT_RECOMMEND");
    row.put("remark", sheet.row().remark());
    return row;
  }

  private static List<Map<String, Object>> points(Opened opened) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<DimensionRow> dimensions = opened.rubric().dimensions();
    for (DimensionRow dimension : dimensions) {
      for (Sheet sheet : opened.sheets()) {
        ScoreRow score = sheet.scores().get(dimension.dimensionNo() - 1);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dimension", dimension.label());
        row.put("expert", sheet.row().expertCode());
        row.put("points", of(score.points(), dimension));
        row.put("reason", score.reason());
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Object> outlier(Opened opened, SheetAggregation.Outlier outlier) {
    DimensionRow dimension = opened.rubric().dimensions().get(outlier.dimension());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("dimension", dimension.label());
    row.put("expert", opened.sheets().get(outlier.sheet()).row().expertCode());
    row.put("points", of(outlier.points(), dimension));
    row.put("median", PanelRubric.plain(outlier.median()));
    return row;
  }

  /** Such as 12 / 20. */
  private static String of(BigDecimal points, DimensionRow dimension) {
    return PanelRubric.plain(points) + " / " + PanelRubric.plain(dimension.maxPoints());
  }

  /** Asked again when the opinion is signed: ties may have appeared since the opening. */
  @Override
  public List<Problem> check(Act act) {
    return recuses(act) ? List.of() : holder.avoidance(act, DECISION);
  }

  private static boolean recuses(Act act) {
    return act.data().text(DECISION).equals("RECUSE");
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    if (recuses(act)) {
      return new Effect(
          Map.of(ExpertPanelModel.LEADER_DECISION, ExpertPanelModel.RECUSED),
          Text.of("experts.leader.gone"));
    }
    OpinionRow found = opinions.ofCase(act.caseId());
    String opinion = act.data().text("opinion");
    String recommendation = act.data().text("recommendation");
    if (opinions.merge(found.panelId(), recommendation, opinion, act.at()) != 1) {
      throw new IllegalStateException("Panel " + found.panelId() + " has its opinion");
    }
    record.seal(
        act.caseId(),
        ExpertPanelModel.OPINION_MERGED,
        Text.of("experts.opinion.merged", opinion),
        Map.of(
            "opinion", opinion,
            "recommendation", recommendation,
            "total", found.total().toPlainString(),
            "spread", found.spread().toPlainString(),
            "sheets", String.valueOf(found.sheets())));
    panels.close(found.panelId(), act.at());
    return new Effect(
        Map.of(ExpertPanelModel.LEADER_DECISION, ExpertPanelModel.MERGED),
        Text.of("experts.opinion.done"));
  }
}
