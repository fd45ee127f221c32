package org.qingshen.experts.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.experts.SurveyField.Photo;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What was found, as rows of a form: they are sealed as they stand here. */
@Component
class SurveyFindings {

  private final SurveyStore surveys;
  private final SurveyFieldMapper field;
  private final Texts texts;

  SurveyFindings(SurveyStore surveys, SurveyFieldMapper field, Texts texts) {
    this.surveys = surveys;
    this.field = field;
    this.texts = texts;
  }

  /** Rows {@code findings} and {@code problems}. */
  Map<String, List<Map<String, Object>>> rows(SurveyRow survey) {
    Map<String, List<Photo>> photos = photos(survey);
    return Map.of(
        "findings",
        items(survey).stream().filter(SurveyItemRow::asked).map(item -> row(item, photos)).toList(),
        "problems",
        problems(survey).stream().map(item -> row(item, photos)).toList());
  }

  List<SurveyItemRow> items(SurveyRow survey) {
    return surveys.visited(survey.id());
  }

  /** 其他清洁生产问题; what was begun and emptied again is none. */
  List<SurveyItemRow> problems(SurveyRow survey) {
    Map<String, List<Photo>> photos = photos(survey);
    return items(survey).stream()
        .filter(item -> item.source() == SurveyItemRow.Source.PROBLEM)
        .filter(item -> item.note() != null || photos.containsKey(item.itemKey()))
        .toList();
  }

  /** Those that were not taken out again. */
  List<SurveyPhotoRow> rowsOfPhotos(SurveyRow survey) {
    return field.photos(survey.id());
  }

  /** By item. */
  Map<String, List<Photo>> photos(SurveyRow survey) {
    return field.photos(survey.id()).stream()
        .map(SurveyPhotoRow::photo)
        .collect(Collectors.groupingBy(Photo::item));
  }

  /** How many items have which finding. */
  int count(SurveyRow survey, String finding) {
    return (int) items(survey).stream().filter(item -> finding.equals(item.finding())).count();
  }

  private Map<String, Object> row(SurveyItemRow item, Map<String, List<Photo>> photos) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("no", item.itemNo());
    row.put("item", item.words());
    row.put("finding", item.finding());
    row.put("note", item.note());
    row.put(
        "pictures",
        photos.getOrDefault(item.itemKey(), List.of()).stream()
            .map(this::words)
            .collect(Collectors.joining("\n")));
    row.put("position", item.position());
    row.put("writtenAt", item.writtenAt() == null ? null : OfficeTime.full(item.writtenAt()));
    Map<String, Object> known = new HashMap<>(row);
    known.values().removeIf(value -> value == null || value.equals(""));
    return known;
  }

  private String words(Photo photo) {
    String taken =
        photo.takenAt() == null
            ? texts.say(Text.of("survey.photo.noTime"))
            : OfficeTime.full(photo.takenAt());
    String words =
        texts.say(
            Text.of(
                "survey.photo.sealed",
                photo.name(),
                photo.sha256(),
                OfficeTime.full(photo.receivedAt()),
                taken));
    String warnings =
        photo.warnings().stream()
            .filter(warning -> !warning.equals("NO_TIME"))
            .map(warning -> texts.say(Text.of("survey.photo." + warning)))
            .collect(Collectors.joining());
    return words + warnings;
  }
}
