package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** An expert's sheet (评分表), by the rubric of the call. Source: pilot.md section 6. */
@Component
class ScoreCaseHandler implements SubmissionHandler {

  private static final String DECISION = "decision";
  private static final String SCORE = "SCORE";
  private static final String SCORES = "scores";

  private final SeatHolder holder;
  private final PanelSeatMapper seats;
  private final PanelSheetMapper sheets;
  private final RubricBook rubrics;
  private final PanelRecord record;
  private final VetoAnswers vetoes;

  ScoreCaseHandler(
      SeatHolder holder,
      PanelSeatMapper seats,
      PanelSheetMapper sheets,
      RubricBook rubrics,
      PanelRecord record,
      VetoAnswers vetoes) {
    this.holder = holder;
    this.seats = seats;
    this.sheets = sheets;
    this.rubrics = rubrics;
    this.record = record;
    this.vetoes = vetoes;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.SCORE_CASE);
  }

  @Override
  public FormContext context(WorkItem item) {
    SeatRow seat = holder.seat(item);
    Map<String, List<Option>> places = Map.of("vetoPlaces", vetoes.places(item.caseId()));
    if (seat == null) {
      return new FormContext(Map.of(), places, Map.of(), FormContext.EMPTY.maxTotalBytes());
    }
    PanelRubric rubric = rubrics.of(seat.panelId(), item.caseId());
    boolean based = rubric.dimensions().stream().noneMatch(it -> it.basis().isBlank());
    List<Map<String, Object>> items = vetoes.rows(item.caseId());
    return new FormContext(
        Map.of("basisKnown", based, "vetoAsked", !items.isEmpty()),
        places,
        Map.of(
            "rubric",
            rubric.dimensions().stream().map(this::row).toList(),
            VetoAnswers.ROWS,
            items),
        FormContext.EMPTY.maxTotalBytes());
  }

  private Map<String, Object> row(DimensionRow dimension) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("dimension", dimension.label());
    row.put("weight", said("experts.sheet.weight", dimension.weight()));
    row.put("maxPoints", said("experts.sheet.maxPoints", dimension.maxPoints()));
    return row;
  }

  private String said(String key, BigDecimal number) {
    return record.say(Text.of(key, PanelRubric.plain(number)));
  }

  @Override
  public Text objection(Act act) {
    return holder.objection(act, SeatState.ACCEPTED);
  }

  @Override
  public List<Problem> check(Act act) {
    if (!scores(act)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>(holder.avoidance(act, DECISION));
    List<DimensionRow> dimensions = rubric(act).dimensions();
    List<FormData> rows = act.data().rows(SCORES);
    for (int no = 0; no < rows.size(); no++) {
      DimensionRow dimension = dimensions.get(no);
      BigDecimal points = rows.get(no).decimal("points").orElse(BigDecimal.ZERO);
      if (points.compareTo(dimension.maxPoints()) > 0) {
        problems.add(
            new Problem(
                SCORES + "[" + no + "].points",
                Text.of(
                    "experts.score.tooHigh",
                    dimension.label(),
                    points.toPlainString(),
                    PanelRubric.plain(dimension.maxPoints()))));
      }
    }
    return problems;
  }

  /** By what is scored, and which items of the catalogue were asked, is sealed with the sheet. */
  @Override
  public FormData sealed(Act act) {
    if (!scores(act)) {
      return act.data();
    }
    return act.data()
        .with(RubricDigest.SEALED, RubricDigest.of(rubric(act)))
        .with(VetoAnswers.CODES, vetoes.codes(act.caseId()));
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    SeatRow seat = holder.seat(act.item());
    if (!scores(act)) {
      seats.end(seat.id(), SeatState.RECUSED, act.data().text("recuseReason"), act.at());
      return effect(ExpertPanelModel.DECLINED, SeatState.RECUSED);
    }
    PanelRubric rubric = rubrics.freeze(seat.panelId(), act.caseId(), act.at());
    SheetRow sheet = sheet(act, entry, seat, rubric.version());
    sheets.insertSheet(sheet);
    sheets.insertScores(scores(act, sheet.id()));
    vetoes.keep(act.caseId(), act.data(), sheet.id());
    seats.end(seat.id(), SeatState.SCORED, null, act.at());
    return effect(ExpertPanelModel.SCORED, SeatState.SCORED);
  }

  private static Effect effect(String decision, SeatState state) {
    return new Effect(
        Map.of(ExpertPanelModel.SEAT_DECISION, decision), Text.of("experts.declared." + state));
  }

  private static SheetRow sheet(Act act, SealedEntry entry, SeatRow seat, String version) {
    return new SheetRow(
        Ids.next(),
        seat.panelId(),
        act.caseId(),
        seat.id(),
        seat.expertId(),
        seat.expertCode(),
        seat.drawNo(),
        seat.drawPosition(),
        version,
        act.data().text("recommendation").equals("RECOMMEND"),
        act.data().text("remark"),
        entry.seq(),
        act.at());
  }

  private static List<ScoreRow> scores(Act act, String sheet) {
    List<ScoreRow> scores = new ArrayList<>();
    for (FormData row : act.data().rows(SCORES)) {
      scores.add(
          new ScoreRow(
              sheet, scores.size() + 1, row.decimal("points").orElseThrow(), row.text("reason")));
    }
    return scores;
  }

  private static boolean scores(Act act) {
    return act.data().text(DECISION).equals(SCORE);
  }

  private PanelRubric rubric(Act act) {
    return rubrics.of(holder.seat(act.item()).panelId(), act.caseId());
  }
}
