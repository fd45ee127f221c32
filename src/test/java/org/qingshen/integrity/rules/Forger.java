package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.FactSheet;

/** Makes a clean case a falsified one, in place. */
@FunctionalInterface
interface Forger {

  /**
   * Falsifies.
   *
   * @param strength 0 slight, 1 clear, 2 gross
   * @param others cases that were submitted before
   */
  void forge(SheetBuilder sheet, int strength, Random random, List<FactSheet> others);
}
