package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures as one number, so that the same ones are found by an index. */
public final class Fingerprint {

  /** Raised whenever the same figures may get another number: two versions do not compare. */
  public static final int VERSION = 1;

  /** Figures with fewer significant digits coincide by chance. */
  private static final int LEAST_DIGITS = 3;

  /** Shorter series coincide by chance. */
  private static final int LEAST_VALUES = 6;

  private Fingerprint() {}

  /** Of a measured figure; empty for one that was not measured or that anybody could have. */
  public static Optional<Long> of(Measure measure) {
    if (measure.basis() != Measure.Basis.MEASURED || digits(measure.value()) < LEAST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(
        hash(
            Stream.of(
                measure.kind().name(), measure.item(), measure.unit(), plain(measure.value()))));
  }

  /** Of a series whatever its year; empty for one too short, or of fewer than three values. */
  public static Optional<Long> of(Series series) {
    List<String> values = series.values().stream().map(Fingerprint::plain).toList();
    if (values.size() < LEAST_VALUES || values.stream().distinct().count() < 3) {
      return Optional.empty();
    }
    return Optional.of(hash(Stream.concat(Stream.of(series.item()), values.stream())));
  }

  /** Of some values of a series in a row. */
  static long ofRun(String item, List<BigDecimal> values) {
    return hash(Stream.concat(Stream.of("run", item), values.stream().map(Fingerprint::plain)));
  }

  static int digits(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static long hash(Stream<String> parts) {
    return parts.mapToLong(Fingerprint::hash).reduce(VERSION, Fingerprint::add);
  }

  private static long hash(String part) {
    long hash = part.length();
    for (int i = 0; i < part.length(); i++) {
      hash = add(hash, part.charAt(i));
    }
    return hash;
  }

  private static long add(long hash, long next) {
    return Pieces.mix(hash * 31 + next);
  }
}
