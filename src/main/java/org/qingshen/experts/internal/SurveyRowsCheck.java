package org.qingshen.experts.internal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Plans, records, answers and conclusions of site surveys, against what was sealed of them. */
@Component
class SurveyRowsCheck extends CaseRowsCheck {

  private static final String MODULE = "survey";
  static final HeldTable SURVEY =
      new HeldTable(MODULE, "survey", SurveyRow.class, List.of("caseId", "surveyNo")).without("id");
  static final HeldTable MEMBER =
      new HeldTable(
          MODULE, "survey_member", SurveyMemberRow.class, List.of("surveyId", "memberNo"));
  static final HeldTable ITEM =
      new HeldTable(MODULE, "survey_item", SurveyItemRow.class, List.of("surveyId", "itemNo"));
  static final HeldTable PHOTO =
      new HeldTable(
          MODULE, "survey_photo", SurveyPhotoRow.class, List.of("surveyId", "attachmentId"));

  private final SurveyCheckMapper mapper;

  SurveyRowsCheck(SealedRows seals, SurveyCheckMapper mapper) {
    super(
        seals,
        mapper,
        "survey.ledger.survey",
        SurveyReplay.STEPS,
        List.of(SURVEY, MEMBER, ITEM, PHOTO));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    List<SurveyRow> surveys = mapper.surveys(caseId);
    Map<Integer, String> ids =
        surveys.stream().collect(toMap(SurveyRow::surveyNo, SurveyRow::id, (one, two) -> one));
    SurveyReplay replay = new SurveyReplay(ids);
    entries.forEach(replay::take);
    with.compare(SURVEY, replay.surveys(), surveys);
    with.compare(MEMBER, replay.members(), mapper.members(caseId));
    Set<String> begun = replay.begun();
    with.compare(
        ITEM,
        replay.items(),
        mapper.items(caseId).stream().filter(it -> !found(it, begun)).toList());
    with.compare(
        PHOTO,
        replay.photos(),
        mapper.photos(caseId).stream()
            .filter(it -> !begun.contains(it.surveyId()))
            .collect(Collectors.toList()));
  }

  /** What is written on the spot is a draft until the record is handed in. */
  private static boolean found(SurveyItemRow item, Set<String> begun) {
    return item.source() == SurveyItemRow.Source.PROBLEM && begun.contains(item.surveyId());
  }
}
