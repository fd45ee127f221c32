package org.qingshen.experts.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.RowDigests;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.experts.internal.SurveyTeamSource.Seat;
import org.qingshen.forms.FormData;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.Act;

/** What of a survey's rows is sealed with its plan and its record beside their forms. */
final class SurveySeal {

  static final String PLAN = "planSealed";
  static final String ROWS = "rowsSealed";

  static final String[] LEAD = {"leadPerson", "leadName"};
  static final String[] ITEM = {
    "itemKey",
    "source",
    "words",
    "claimPlace",
    "leftOut",
    "finding",
    "note",
    "position",
    "version",
    "device",
    "writtenAt"
  };
  static final String[] PHOTO = {
    "id", "itemKey", "name", "size", "sha256", "takenAt", "receivedAt", "warnings"
  };

  private static final String LEADER = "lead";
  private static final String PLACES = "places";
  private static final String ITEMS = "items";
  private static final String PHOTOS = "photos";

  private SurveySeal() {}

  /** Who leads, as the row has it. */
  record Lead(PersonId leadPerson, String leadName) {}

  static Map<String, Object> plan(Act act, Seat lead, List<Claim> claims) {
    Lead row = new Lead(lead.person(), lead.name());
    Map<String, Object> sealed = new LinkedHashMap<>();
    sealed.put(LEADER, RowDigests.of(row, act.caseId().value(), LEAD));
    sealed.put(PLACES, claims.stream().map(Claim::where).toList());
    return sealed;
  }

  static Object lead(FormData plan) {
    return map(plan, PLAN).get(LEADER);
  }

  /** Of that claim; null where the plan was sealed without. */
  static Object place(FormData plan, int claim) {
    return map(plan, PLAN).get(PLACES) instanceof List<?> places && claim < places.size()
        ? places.get(claim)
        : null;
  }

  static Map<String, Object> rows(List<SurveyItemRow> items, List<SurveyPhotoRow> photos) {
    Map<String, Object> ofItems = new LinkedHashMap<>();
    items.forEach(
        it -> ofItems.put(String.valueOf(it.itemNo()), RowDigests.of(it, it.surveyId(), ITEM)));
    Map<String, Object> ofPhotos = new LinkedHashMap<>();
    photos.forEach(
        it -> ofPhotos.put(it.attachmentId().value(), RowDigests.of(it, it.surveyId(), PHOTO)));
    Map<String, Object> sealed = new LinkedHashMap<>();
    sealed.put(ITEMS, ofItems);
    sealed.put(PHOTOS, ofPhotos);
    return sealed;
  }

  /** By the number of the item. */
  static Map<String, Object> items(SealedEntry record) {
    return map(new FormData(map(new FormData(record.data()), ROWS)), ITEMS);
  }

  /** By the file. */
  static Map<String, Object> photos(SealedEntry record) {
    return map(new FormData(map(new FormData(record.data()), ROWS)), PHOTOS);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(FormData data, String key) {
    return data.values().get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
