package org.qingshen.integrity.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.Wording;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * P2: experts judge each on their own and take their time. Of sheets that are nearly the same
 * reviewers are only told: experts look at one file and honestly agree in much.
 */
@Component
class SheetsAlike extends FactRule {

  private static final String FIELD = "sheets";

  SheetsAlike() {
    super("P2", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Read> sheets = sheet.sheets().stream().map(one -> Read.of(one, settings)).toList();
    for (int i = 0; i < sheets.size(); i++) {
      quick(sheets.get(i).sheet(), settings, findings);
      for (Read other : sheets.subList(0, i)) {
        scores(sheets.get(i).sheet(), other.sheet(), settings, findings);
        reasons(sheets.get(i), other, settings, findings);
      }
    }
    return findings;
  }

  private void quick(ReviewSheet sheet, RuleSettings settings, List<Finding> findings) {
    Duration least = Duration.ofMinutes(settings.threshold("minutes").longValue());
    if (sheet.took() != null && sheet.took().compareTo(least) < 0) {
      Text said = Text.of("integrityrules.p2.quick", sheet.seat(), sheet.took().toSeconds());
      findings.add(Found.by(this, settings).at(FIELD).says(said));
    }
  }

  private void scores(
      ReviewSheet one, ReviewSheet other, RuleSettings settings, List<Finding> findings) {
    int all = one.scores().size();
    int least = settings.threshold("scores").intValue();
    if (other.scores().size() != all || all < least) {
      return;
    }
    int same = 0;
    for (int i = 0; i < all; i++) {
      same += one.scores().get(i).compareTo(other.scores().get(i)) == 0 ? 1 : 0;
    }
    Found found = Found.by(this, settings).at(FIELD);
    if (same == all) {
      findings.add(found.says(Text.of("integrityrules.p2.scores", one.seat(), other.seat(), all)));
    } else if (same == all - 1 && same >= least) {
      findings.add(
          found
              .onlyTold()
              .says(Text.of("integrityrules.p2.nearly", one.seat(), other.seat(), same, all)));
    }
  }

  private void reasons(Read one, Read other, RuleSettings settings, List<Finding> findings) {
    int most = 0;
    for (Wording mine : one.reasons()) {
      for (Wording theirs : other.reasons()) {
        most = Math.max(most, mine.percentOf(theirs));
      }
    }
    if (most < settings.threshold("alikePercent").intValue()) {
      return;
    }
    Found found = Found.by(this, settings).at(FIELD);
    if (most < settings.threshold("copiedPercent").intValue()) {
      found.onlyTold();
    }
    Text said = Text.of("integrityrules.p2.text", one.sheet().seat(), other.sheet().seat(), most);
    findings.add(found.says(said));
  }

  /** A sheet with its reasons as they are compared: short ones are alike by chance. */
  private record Read(ReviewSheet sheet, List<Wording> reasons) {

    static Read of(ReviewSheet sheet, RuleSettings settings) {
      int least = settings.threshold("characters").intValue();
      return new Read(
          sheet,
          sheet.reasons().stream()
              .filter(text -> text.strip().length() >= least)
              .map(Wording::of)
              .toList());
    }
  }
}
