package org.qingshen.integrity.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Relation.Kind;
import org.qingshen.integrity.facts.ReviewSheet;

/** People who are in two places, lend their names, or did not look. */
final class ForgedHands {

  private ForgedHands() {}

  /** One who audits three, eight or twenty other plants: in the world those are there. */
  static void auditor(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    String who = "busy-" + new int[] {3, 8, 20}[strength];
    sheet.relations.add(new Relation("team[1]", who, sheet.subject, Kind.AUDITOR_OF));
  }

  static void certificate(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    String lent = others.get(random.nextInt(others.size())).subject();
    sheet.relations.add(
        new Relation(
            "team[1].certificate", "certificate-" + lent, "agency-new", Kind.CERTIFICATE_AT));
  }

  /** All scores of another seat but for one, all of one other, all of all others. */
  static void scores(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    ReviewSheet first = sheet.sheets.get(0);
    for (int i = 1; i < (strength == 2 ? sheet.sheets.size() : 2); i++) {
      ReviewSheet own = sheet.sheets.get(i);
      var scores = new ArrayList<>(first.scores());
      if (strength == 0) {
        scores.set(3, scores.get(3).subtract(java.math.BigDecimal.ONE));
      }
      sheet.sheets.set(i, new ReviewSheet(own.seat(), scores, own.reasons(), own.took()));
    }
  }

  /** Another seat's reason with 15, 4 or 0 percent replaced. */
  static void reasons(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    double share = new double[] {0.15, 0.04, 0}[strength];
    String text = CorpusWords.reworded(sheet.sheets.get(0).reasons().get(0), share, random);
    ReviewSheet own = sheet.sheets.get(1);
    sheet.sheets.set(
        1,
        new ReviewSheet(own.seat(), own.scores(), List.of(own.reasons().get(0), text), own.took()));
  }

  /** Eight, three or one minute. */
  static void hasty(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    ReviewSheet own = sheet.sheets.get(0);
    Duration took = Duration.ofMinutes(new int[] {8, 3, 1}[strength]);
    sheet.sheets.set(0, new ReviewSheet(own.seat(), own.scores(), own.reasons(), took));
  }

  /** To the plant, to the consultant, or to a partner of the plant that no register ties to it. */
  static void tied(SheetBuilder sheet, int strength, Random random, List<FactSheet> others) {
    String whom =
        new String[] {"partner-of-" + sheet.subject, sheet.consultant, sheet.subject}[strength];
    sheet.relations.add(new Relation("panel[0]", "expert-9", whom, Kind.EXPERT_TIED_TO));
  }
}
