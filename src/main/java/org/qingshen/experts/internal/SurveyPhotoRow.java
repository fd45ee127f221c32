package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.experts.SurveyField.Photo;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;

/**
 * A photo of an item.
 *
 * @param warnings words of {@link Photo#warnings()}, separated by commas; empty for none
 * @param removedAt when the leader took it out again, or null
 */
record SurveyPhotoRow(
    String id,
    String surveyId,
    CaseId caseId,
    String itemKey,
    AttachmentId attachmentId,
    String name,
    long size,
    String sha256,
    Instant takenAt,
    Instant receivedAt,
    String warnings,
    Instant removedAt) {

  Photo photo() {
    return new Photo(
        id, itemKey, attachmentId, name, size, sha256, takenAt, receivedAt, warningList());
  }

  List<String> warningList() {
    return warnings.isEmpty() ? List.of() : List.of(warnings.split(","));
  }
}
