package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.FactSheet;

/** What honest people hand in and a suspicious reader might stumble over. */
enum Oddity {
  PLANT_STOP(HonestFigures::plantStop),
  OTHER_SPELLINGS(HonestFigures::spellings),
  ROUNDED_CHAPTER(HonestFigures::rounded),
  ROUND_BUDGETS(HonestFigures::budgets),
  FREE_OPTION(HonestFigures::free),
  NEVER_PAYS(HonestFigures::neverPays),
  LOSS_BY_DIFFERENCE(HonestFigures::loss),
  ONE_TARGET_HIT(HonestFigures::oneTarget),
  SHARED_OPTIONS(HonestPapers::shared),
  TEXT_TYPOS(HonestPapers::typos),
  EMBLEM(HonestPapers::emblem),
  SCANNED_LATER(HonestPapers::scanned),
  CAMERA_CLOCK(HonestPapers::clock),
  CERTIFICATE_OF_CONSULTANT(HonestPapers::certificate),
  HANDED_IN_AGAIN(HonestPapers::again);

  private final Forger change;

  Oddity(Forger change) {
    this.change = change;
  }

  void happen(SheetBuilder sheet, Random random, List<FactSheet> others) {
    change.forge(sheet, 0, random, others);
  }
}
