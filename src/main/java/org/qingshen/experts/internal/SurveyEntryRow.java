package org.qingshen.experts.internal;

import java.time.Instant;

/**
 * One writing of an item as a device handed it over.
 *
 * @param version of the item it made; null where the same device had written later already
 */
record SurveyEntryRow(
    String id,
    String surveyId,
    String itemKey,
    String device,
    long deviceSeq,
    long baseVersion,
    Long version,
    String finding,
    String note,
    String position,
    Instant writtenAt,
    Instant receivedAt) {

  SurveyEntryRow as(Long made) {
    return new SurveyEntryRow(
        id,
        surveyId,
        itemKey,
        device,
        deviceSeq,
        baseVersion,
        made,
        finding,
        note,
        position,
        writtenAt,
        receivedAt);
  }
}
