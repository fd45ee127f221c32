package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.Balance.Flow;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * N1: figures that were read differ in their last digits. Only on many; money, counts and plans are
 * honestly round and left out. Zeros at the end are set aside: nobody knows whether they were read.
 */
@Component
class DigitPattern extends FactRule {

  private static final int DIGITS = 9;
  private static final int READ = 3;
  private static final int ROUND = 2;

  DigitPattern() {
    super("N1", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Figure> figures = figures(sheet).filter(figure -> figure.value().signum() != 0).toList();
    if (figures.size() >= settings.threshold("values").intValue()) {
      round(figures, settings, findings);
      lastDigits(figures, "chiSquare", settings, findings);
    }
    if (findings.isEmpty()) {
      lastDigits(months(sheet).toList(), "chiSquareMonths", settings, findings);
    }
    sheet.series().forEach(series -> repeats(series, settings, findings));
    return findings;
  }

  private void round(List<Figure> figures, RuleSettings settings, List<Finding> findings) {
    var round =
        figures.stream()
            .filter(one -> one.value().stripTrailingZeros().precision() <= ROUND)
            .toList();
    BigDecimal share = Figures.percentOf(settings.threshold("roundPercent"), count(figures));
    if (count(round).compareTo(share) > 0) {
      Text said = Text.of("integrityrules.n1.round", round.size(), figures.size());
      findings.add(Found.by(this, settings).at(fields(round)).says(said));
    }
  }

  /** Chi squared of 1 to 9 against equal shares: 9 * sum(n * n) / N - N, multiplied out by N. */
  private void lastDigits(
      List<Figure> figures, String limit, RuleSettings settings, List<Finding> findings) {
    List<Figure> read =
        figures.stream()
            .filter(one -> one.value().stripTrailingZeros().precision() >= READ)
            .toList();
    if (read.size() < settings.threshold("values").intValue()) {
      return;
    }
    long[] of = new long[DIGITS + 1];
    read.forEach(one -> of[last(one.value())]++);
    long squares = 0;
    for (long n : of) {
      squares += n * n;
    }
    BigDecimal total = count(read);
    BigDecimal times = BigDecimal.valueOf(DIGITS * squares).subtract(total.multiply(total));
    if (times.compareTo(settings.threshold(limit).multiply(total)) > 0) {
      Text said = Text.of("integrityrules.n1.digits", read.size(), Figures.ratio(times, total));
      findings.add(Found.by(this, settings).at(fields(read)).says(said));
    }
  }

  private static int last(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().abs().mod(BigInteger.TEN).intValue();
  }

  private void repeats(Series series, RuleSettings settings, List<Finding> findings) {
    int least = settings.threshold("repeats").intValue();
    List<BigDecimal> values = series.values();
    int shortest = settings.threshold("shortest").intValue();
    for (int period = shortest; period * least <= values.size(); period++) {
      if (periodic(values, period) && values.stream().distinct().count() > 1) {
        Text said =
            Text.of("integrityrules.n1.repeats", series.item(), period, values.size() / period);
        findings.add(Found.by(this, settings).at(series.field()).says(said));
        return;
      }
    }
  }

  private static boolean periodic(List<BigDecimal> values, int period) {
    for (int i = period; i < values.size(); i++) {
      if (values.get(i).compareTo(values.get(i - period)) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Figure> figures(FactSheet sheet) {
    Stream<Measure> measures =
        Stream.concat(
            sheet.measures().stream(),
            sheet.options().stream().flatMap(option -> option.effects().stream()));
    Stream<Figure> read =
        measures.filter(DigitPattern::read).map(one -> new Figure(one.field(), one.value()));
    Stream<Flow> flows =
        sheet.balances().stream()
            .flatMap(all -> Stream.concat(all.inputs().stream(), all.outputs().stream()));
    return Stream.of(read, flows.map(one -> new Figure(one.field(), one.amount())), months(sheet))
        .flatMap(all -> all);
  }

  /** Alone as well: among all figures a few invented readings are lost. */
  private static Stream<Figure> months(FactSheet sheet) {
    return sheet.series().stream()
        .flatMap(one -> one.values().stream().map(value -> new Figure(one.field(), value)))
        .filter(figure -> figure.value().signum() != 0);
  }

  private static boolean read(Measure measure) {
    return switch (measure.kind()) {
      case INVESTMENT, ANNUAL_BENEFIT, COUNT_OF_ENTERPRISES -> false;
      default -> measure.basis() == Basis.MEASURED || measure.basis() == Basis.DECLARED;
    };
  }

  private static BigDecimal count(List<Figure> figures) {
    return BigDecimal.valueOf(figures.size());
  }

  private static List<String> fields(List<Figure> figures) {
    return figures.stream().map(Figure::field).distinct().toList();
  }

  private record Figure(String field, BigDecimal value) {}
}
