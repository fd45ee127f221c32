package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.experts.internal.SurveyItemRow.Source;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.forms.FormData;

/** What rows the entries of a case make of its surveys; oldest entry first. */
final class SurveyReplay {

  static final String PLAN = SiteSurveyModel.step(SiteSurveyModel.PLAN_VISIT);
  static final String ANSWER = SiteSurveyModel.step(SiteSurveyModel.ANSWER_ANNOUNCEMENT);
  static final String RECORD = SiteSurveyModel.step(SiteSurveyModel.RECORD_FINDINGS);
  static final String SIGN = SiteSurveyModel.step(SiteSurveyModel.ACKNOWLEDGE_RECORD);
  static final String CONCLUDE = SiteSurveyModel.step(SiteSurveyModel.CONCLUDE_SURVEY);
  static final List<String> STEPS = List.of(PLAN, ANSWER, RECORD, SIGN, CONCLUDE);

  private static final String[] WRITTEN = {
    "finding", "note", "position", "version", "device", "writtenAt"
  };

  private final Map<Integer, String> ids;
  private final List<SealedRow> surveys = new ArrayList<>();
  private final Map<String, List<SealedRow>> members = new LinkedHashMap<>();
  private final Map<String, Map<String, SealedRow>> items = new LinkedHashMap<>();
  private final List<SealedRow> photos = new ArrayList<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * @param ids of the surveys as they stand: what one is called has no meaning but for its parts
   */
  SurveyReplay(Map<Integer, String> ids) {
    this.ids = ids;
  }

  void take(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    if (entry.step().equals(PLAN)) {
      planned(entry, data);
      return;
    }
    SealedRow survey = last().then(entry);
    if (entry.step().equals(ANSWER)) {
      survey.says("response", data.text("response")).says("responseReason", some(data, "reason"));
    } else if (entry.step().equals(RECORD)) {
      survey.says("recordedAt", entry.sealedAt()).says("findingsSeq", entry.seq());
      recorded(entry);
    } else if (entry.step().equals(SIGN)) {
      survey
          .says("acknowledgedAt", entry.sealedAt())
          .says("acknowledgementRemark", some(data, "remark"));
    } else {
      survey
          .says("conclusion", data.text("conclusion"))
          .says("conclusionWords", data.text("words"))
          .says("concludedAt", entry.sealedAt());
    }
  }

  private static String some(FormData data, String key) {
    return data.text(key).isEmpty() ? null : data.text(key);
  }

  private SealedRow last() {
    if (surveys.isEmpty()) {
      throw new IllegalStateException("No plan");
    }
    return surveys.get(surveys.size() - 1);
  }

  private String id() {
    return ids.getOrDefault(surveys.size(), "?");
  }

  private void planned(SealedEntry entry, FormData data) {
    boolean again = !surveys.isEmpty() && last().value("concludedAt") == null;
    if (!again) {
      surveys.add(
          SealedRow.of(entry)
              .says("caseId", entry.caseId())
              .says("surveyNo", surveys.size() + 1)
              .says("planNo", 0));
    }
    SealedRow survey = last().then(entry);
    survey
        .says("planNo", (Integer) survey.value("planNo") + 1)
        .says("visitOn", data.text("visitOn"))
        .says("leadPost", data.text("leader"))
        .digests(SurveySeal.lead(data), entry.caseId().value(), SurveySeal.LEAD)
        .says("plannedAt", entry.sealedAt())
        .says("objectionAnswer", some(data, "objectionAnswer"));
    begun.add(id());
    members.put(id(), members(entry, data));
    items.put(id(), items(entry, data));
  }

  private List<SealedRow> members(SealedEntry entry, FormData data) {
    List<SealedRow> rows = new ArrayList<>();
    for (FormData row : data.rows("members")) {
      rows.add(
          SealedRow.of(entry)
              .says("surveyId", id())
              .says("memberNo", rows.size() + 1)
              .says("kind", row.text("kind"))
              .says("name", row.text("name"))
              .says("organisation", row.text("organisation")));
    }
    return rows;
  }

  /** What was found is a draft until the record is handed in. */
  private Map<String, SealedRow> items(SealedEntry entry, FormData data) {
    Map<String, SealedRow> rows = new LinkedHashMap<>();
    for (FormData claim : data.rows("claims")) {
      boolean out = SurveyPlanDraft.LEAVE_OUT.equals(claim.text("include"));
      add(rows, entry, Source.CLAIM, claim.text("item"))
          .says("claimPlace", SurveySeal.place(data, rows.size() - 1))
          .says("leftOut", out ? claim.text("reason") : null);
    }
    data.rows("furtherItems").forEach(it -> add(rows, entry, Source.FREE, it.text("item")));
    return rows;
  }

  private SealedRow add(
      Map<String, SealedRow> rows, SealedEntry entry, Source source, String words) {
    int no = rows.size() + 1;
    SealedRow row =
        SealedRow.of(entry)
            .says("surveyId", id())
            .says("itemNo", no)
            .says("itemKey", "i-" + no)
            .says("source", source)
            .says("words", words)
            .unknown(WRITTEN);
    rows.put(String.valueOf(no), row);
    return row;
  }

  private void recorded(SealedEntry entry) {
    begun.remove(id());
    Map<String, SealedRow> planned = items.get(id());
    SurveySeal.items(entry)
        .forEach(
            (no, digests) ->
                planned
                    .computeIfAbsent(no, it -> problem(entry, it))
                    .then(entry)
                    .digests(digests, id(), SurveySeal.ITEM));
    SurveySeal.photos(entry)
        .forEach(
            (file, digests) ->
                photos.add(
                    SealedRow.of(entry)
                        .says("surveyId", id())
                        .says("caseId", entry.caseId())
                        .says("attachmentId", file)
                        .digests(digests, id(), SurveySeal.PHOTO)));
  }

  private SealedRow problem(SealedEntry entry, String no) {
    return SealedRow.of(entry).says("surveyId", id()).says("itemNo", no);
  }

  Collection<SealedRow> surveys() {
    return surveys;
  }

  List<SealedRow> members() {
    return members.values().stream().flatMap(List::stream).toList();
  }

  List<SealedRow> items() {
    return items.values().stream().flatMap(it -> it.values().stream()).toList();
  }

  List<SealedRow> photos() {
    return photos;
  }

  /** Surveys whose record is not handed in. */
  Set<String> begun() {
    return begun;
  }
}
