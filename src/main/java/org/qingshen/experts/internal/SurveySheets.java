package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.experts.SurveyField.Item;
import org.qingshen.experts.SurveyField.Photo;
import org.qingshen.experts.SurveyField.Sheet;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The record as it stands with the server. */
@Component
class SurveySheets {

  private final SurveyStore surveys;
  private final SurveyFindings findings;

  SurveySheets(SurveyStore surveys, SurveyFindings findings) {
    this.surveys = surveys;
    this.findings = findings;
  }

  Sheet of(WorkItem work) {
    SurveyRow survey = surveys.current(work.caseId());
    Map<String, List<Photo>> photos = findings.photos(survey);
    return new Sheet(
        work.caseNumber() == null ? work.caseId().value() : work.caseNumber(),
        work.title(),
        work.applicant(),
        survey.visitOn(),
        survey.leadName(),
        surveys.members(survey.id()).stream()
            .map(member -> member.name() + " · " + member.organisation())
            .toList(),
        findings.items(survey).stream()
            .map(item -> item(item, photos.getOrDefault(item.itemKey(), List.of())))
            .toList());
  }

  static Item item(SurveyItemRow row) {
    return item(row, List.of());
  }

  private static Item item(SurveyItemRow row, List<Photo> photos) {
    return new Item(
        row.itemKey(),
        row.source().name(),
        row.itemNo(),
        row.words(),
        row.claimPlace(),
        row.finding(),
        row.note(),
        row.position(),
        row.version(),
        row.device(),
        row.writtenAt(),
        photos);
  }
}
