package org.qingshen.experts.internal;

import java.time.Instant;

/**
 * What is looked at on the spot, with what was last written about it.
 *
 * @param leftOut why it is not looked at; null where it is
 * @param version 0 where nothing was written
 */
record SurveyItemRow(
    String surveyId,
    String itemKey,
    int itemNo,
    Source source,
    String words,
    String claimPlace,
    String leftOut,
    String finding,
    String note,
    String position,
    long version,
    String device,
    Instant writtenAt) {

  /** Where an item comes from. */
  enum Source {
    CLAIM,
    FREE,
    /** 其他清洁生产问题, found on the spot. */
    PROBLEM
  }

  /** One that nobody has looked at yet. */
  static SurveyItemRow planned(
      String surveyId, int no, Source source, String words, String place, String leftOut) {
    return new SurveyItemRow(
        surveyId, "i-" + no, no, source, words, place, leftOut, null, null, null, 0, null, null);
  }

  static SurveyItemRow problem(String surveyId, String key, int no) {
    return new SurveyItemRow(
        surveyId, key, no, Source.PROBLEM, "", null, null, null, null, null, 0, null, null);
  }

  boolean visited() {
    return leftOut == null;
  }

  /** Whether it must have a finding. */
  boolean asked() {
    return visited() && source != Source.PROBLEM;
  }

  SurveyItemRow written(SurveyEntryRow entry) {
    return new SurveyItemRow(
        surveyId,
        itemKey,
        itemNo,
        source,
        words,
        claimPlace,
        leftOut,
        entry.finding(),
        entry.note(),
        entry.position(),
        version + 1,
        entry.device(),
        entry.receivedAt());
  }
}
