package org.qingshen.integrity.rules;

import java.util.Set;

/**
 * Kinds of falsification of metrics.md section 8, and the rules that are there to see them. How
 * strong slight, clear and gross are was set before the rules ran for the first time, by what a
 * falsifier gains, and is not changed when a rule misses one.
 */
enum Falsification {
  BALANCE_DIFFERENCE(ForgedBalances::balanceDifference, "B1"),
  BALANCE_ROW(ForgedBalances::balanceRow, "B1"),
  BALANCE_OPEN(ForgedBalances::balanceOpen, "B2", "B1"),
  BALANCE_FORCED(ForgedBalances::balanceForced, "B3"),
  UNIT_SLIP(ForgedFigures::unitSlip, "U1", "U2", "O1"),
  SAVING_ABOVE_BASELINE(ForgedFigures::aboveBaseline, "O1", "O2", "U2"),
  SAVINGS_EXAGGERATED(ForgedFigures::exaggerated, "O2", "O1"),
  CARBON_INFLATED(ForgedFigures::carbon, "O3"),
  ECONOMICS_INVENTED(ForgedFigures::economics, "O4"),
  CHAPTERS_CONTRADICT(ForgedFigures::chapters, "Y1"),
  HISTORY_REWRITTEN(ForgedFigures::history, "Y2"),
  CONSUMPTION_INVENTED(ForgedFigures::consumption, "Y2", "Y3"),
  MONTHS_FLAT(ForgedSeries::flat, "N3"),
  MONTHS_COPIED(ForgedSeries::copied, "N3", "N1"),
  MONTHS_REPEATED(ForgedSeries::repeated, "N1"),
  MONTHS_OF_ANOTHER(ForgedSeries::ofAnother, "D2"),
  DIGITS_INVENTED(ForgedSeries::digits, "N1"),
  TARGETS_HIT(ForgedSeries::targets, "N2"),
  DONE_WITHOUT_EVIDENCE(ForgedPapers::unproven, "O5"),
  DATES_SHIFTED(ForgedPapers::dates, "O6"),
  REPORT_BEFORE_DATA(ForgedPapers::report, "T1"),
  TEXT_COPIED(ForgedPapers::text, "O7"),
  FIGURES_COPIED(ForgedPapers::figures, "O7"),
  FILE_REUSED(ForgedPapers::file, "D1"),
  PICTURE_RESAVED(ForgedPapers::picture, "D1"),
  PHOTO_BACKDATED(ForgedPapers::backdated, "D3"),
  PICTURE_EDITED(ForgedPapers::edited, "D3"),
  AUDITOR_EVERYWHERE(ForgedHands::auditor, "P1"),
  CERTIFICATE_LENT(ForgedHands::certificate, "P1"),
  SCORES_ALIKE(ForgedHands::scores, "P2"),
  REASONS_COPIED(ForgedHands::reasons, "P2"),
  HASTY_REVIEW(ForgedHands::hasty, "P2"),
  EXPERT_TIED(ForgedHands::tied, "P3");

  private final Forger forger;
  private final Set<String> rules;

  Falsification(Forger forger, String... rules) {
    this.forger = forger;
    this.rules = Set.of(rules);
  }

  Forger forger() {
    return forger;
  }

  /** Those made for it; any of them is enough. */
  Set<String> rules() {
    return rules;
  }
}
