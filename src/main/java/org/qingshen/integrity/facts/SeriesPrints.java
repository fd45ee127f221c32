package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A series as fingerprints of the whole and of each {@value #RUN} values in a row, so that it is
 * found again after some of its values were changed.
 */
public final class SeriesPrints {

  /** Values of the shortest run that tells anything. */
  private static final int RUN = 3;

  /** Significant digits of a run; one of fewer coincides by chance. */
  private static final int LEAST_DIGITS = 8;

  private final int size;
  private final Long whole;
  private final Map<Integer, Long> runs = new LinkedHashMap<>();

  private SeriesPrints(Series series) {
    size = series.values().size();
    whole = Fingerprint.of(series).orElse(null);
    for (int from = 0; whole != null && from + RUN <= size; from++) {
      List<BigDecimal> run = series.values().subList(from, from + RUN);
      if (tells(run)) {
        runs.put(from, Fingerprint.ofRun(series.item(), run));
      }
    }
  }

  public static SeriesPrints of(Series series) {
    return new SeriesPrints(series);
  }

  /** Under which it is kept and sought; empty for a series that anybody could have. */
  public List<Long> all() {
    return whole == null
        ? List.of()
        : Stream.concat(Stream.of(whole), runs.values().stream()).distinct().toList();
  }

  /** How many of its values stand in runs that the other series, given by its prints, has too. */
  public int shared(Collection<Long> others) {
    Set<Long> theirs = Set.copyOf(others);
    if (whole == null || theirs.contains(whole)) {
      return whole == null ? 0 : size;
    }
    boolean[] same = new boolean[size];
    runs.forEach(
        (from, print) -> {
          if (theirs.contains(print)) {
            Arrays.fill(same, from, from + RUN, true);
          }
        });
    int shared = 0;
    for (boolean one : same) {
      shared += one ? 1 : 0;
    }
    return shared;
  }

  private static boolean tells(List<BigDecimal> run) {
    int digits = run.stream().mapToInt(Fingerprint::digits).sum();
    return digits >= LEAST_DIGITS && run.stream().distinct().count() > 1;
  }
}
