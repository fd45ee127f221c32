package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.TextSketch;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** P2: experts judge each on their own and take their time. */
@Component
class SheetsAlike extends FactRule {

  private static final String FIELD = "sheets";

  SheetsAlike() {
    super("P2", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<ReviewSheet> sheets = sheet.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      quick(sheets.get(i), settings, findings);
      for (ReviewSheet other : sheets.subList(0, i)) {
        pair(sheets.get(i), other, settings, findings);
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

  private void pair(
      ReviewSheet one, ReviewSheet other, RuleSettings settings, List<Finding> findings) {
    if (sameScores(one, other, settings)) {
      Text said =
          Text.of("integrityrules.p2.scores", one.seat(), other.seat(), one.scores().size());
      findings.add(Found.by(this, settings).at(FIELD).says(said));
    }
    if (one.reasons().stream()
        .anyMatch(text -> other.reasons().stream().anyMatch(it -> copied(text, it, settings)))) {
      Text said = Text.of("integrityrules.p2.text", one.seat(), other.seat());
      findings.add(Found.by(this, settings).at(FIELD).says(said));
    }
  }

  private static boolean sameScores(ReviewSheet one, ReviewSheet other, RuleSettings settings) {
    if (one.scores().size() != other.scores().size()
        || one.scores().size() < settings.threshold("scores").intValue()) {
      return false;
    }
    for (int i = 0; i < one.scores().size(); i++) {
      if (one.scores().get(i).compareTo(other.scores().get(i)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Short reasons must be equal, long ones nearly so. */
  private static boolean copied(String one, String other, RuleSettings settings) {
    if (one.strip().length() < settings.threshold("characters").intValue()) {
      return false;
    }
    TextSketch mine = TextSketch.of(one);
    TextSketch theirs = TextSketch.of(other);
    return mine == null || theirs == null
        ? one.strip().equals(other.strip())
        : BigDecimal.valueOf(mine.likeness(theirs)).compareTo(settings.threshold("likeness")) >= 0;
  }
}
