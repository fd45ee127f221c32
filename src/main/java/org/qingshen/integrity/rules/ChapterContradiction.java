package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Y1: one figure of one year is the same wherever it stands in a submission. */
@Component
class ChapterContradiction extends FactRule {

  /** Of fewer digits nearly everything is a rounding. */
  private static final int LEAST_DIGITS = 2;

  ChapterContradiction() {
    super("Y1", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Measure> all = sheet.measures();
    for (int i = 0; i < all.size(); i++) {
      for (Measure earlier : all.subList(0, i)) {
        if (same(all.get(i), earlier) && contradicts(all.get(i), earlier, settings)) {
          findings.add(found(all.get(i), earlier, settings));
        }
      }
    }
    return findings;
  }

  private static boolean same(Measure one, Measure other) {
    return one.group() != null
        && one.year() != null
        && one.group().equals(other.group())
        && Objects.equals(one.year(), other.year())
        && (one.basis() == Basis.EXPECTED) == (other.basis() == Basis.EXPECTED)
        && Savings.alike(one, other);
  }

  private static boolean contradicts(Measure one, Measure other, RuleSettings settings) {
    Amount mine = Amount.of(one);
    Amount theirs = Amount.of(other);
    return mine.comparable(theirs)
        && mine.differs(theirs, settings.threshold("roundingPercent"))
        && !rounded(one, other)
        && !rounded(other, one);
  }

  /** Whether one is the other rounded to so many digits: 120 (10,000 t) for 1,220,800 t. */
  private static boolean rounded(Measure coarse, Measure fine) {
    int digits = coarse.value().stripTrailingZeros().precision();
    BigDecimal exact = Amount.of(fine).value();
    return digits >= LEAST_DIGITS
        && exact
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .compareTo(Amount.of(coarse).value())
            == 0;
  }

  private Finding found(Measure one, Measure other, RuleSettings settings) {
    Text said =
        Text.of(
            "integrityrules.y1",
            one.item(),
            String.valueOf(one.year()),
            Figures.plain(other.value()),
            other.unit(),
            Figures.plain(one.value()),
            one.unit());
    return Found.by(this, settings).at(one.field()).at(other.field()).says(said, said);
  }
}
