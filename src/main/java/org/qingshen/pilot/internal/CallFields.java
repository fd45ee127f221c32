package org.qingshen.pilot.internal;

import java.util.List;

/** Keys of {@code forms/pilot/call.form} that code speaks of; a test holds them to it. */
final class CallFields {

  static final String TITLE = "title";
  static final String YEAR = "year";
  static final String BASIS = "basis";
  static final String OPENS_ON = "opensOn";
  static final String OPENS_TIME = "opensTime";
  static final String CLOSES_ON = "closesOn";
  static final String CLOSES_TIME = "closesTime";
  static final String CLOSES_BASIS = "closesBasis";
  static final String CITIES_CLOSE_ON = "citiesCloseOn";
  static final String CITIES_CLOSE_TIME = "citiesCloseTime";
  static final String CITIES_BASIS = "citiesBasis";
  static final String CITIES = "cities";
  static final String CATEGORIES = "categories";
  static final String APPLICANT_KINDS = "applicantKinds";
  static final String CONDITIONS = "conditions";
  static final String INDUSTRIES = "industries";
  static final String CHAPTERS = "chapters";
  static final String CYCLE_MONTHS = "cycleMonths";
  static final String CYCLE_BASIS = "cycleBasis";
  static final String MAX_TOTAL_MB = "maxTotalMb";
  static final String SIZE_BASIS = "sizeBasis";
  static final String NAMING_RULE = "namingRule";
  static final String TERMS = "terms";
  static final String PUBLIC_NOTICE = "publicNotice";
  static final String NOTICE_DAYS = "noticeDays";
  static final String NOTICE_BASIS = "noticeBasis";
  static final String WEIGHTS = "weights";
  static final String AGGREGATION = "aggregation";
  static final String MINIMUM_SHEETS = "minimumSheets";
  static final String OUTLIER_PERCENT = "outlierPercent";
  static final String SCORING_BASIS = "scoringBasis";
  static final String CONTACTS = "contacts";

  /** Days, and what they follow from: no copy of another call keeps them. */
  static final List<String> DAYS =
      List.of(OPENS_ON, CLOSES_ON, CLOSES_BASIS, CITIES_CLOSE_ON, CITIES_BASIS, CITIES, YEAR);

  /** The column that names a given row. */
  static final String CODE = "code";

  private CallFields() {}
}
