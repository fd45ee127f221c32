package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Long lists in pieces that a statement can carry. */
final class Parts {

  /** Rows of an insert. */
  private static final int ROWS = 1_000;

  /** Keys asked for: a dozen pictures in one statement. */
  private static final int KEYS = 5_000;

  private Parts() {}

  static <T> void each(List<T> rows, Consumer<List<T>> write) {
    each(rows, ROWS, write);
  }

  static <K, R> List<R> all(Collection<K> keys, Function<List<K>, List<R>> read) {
    List<R> found = new ArrayList<>();
    each(keys.stream().distinct().toList(), KEYS, part -> found.addAll(read.apply(part)));
    return found;
  }

  private static <T> void each(List<T> all, int most, Consumer<List<T>> work) {
    for (int from = 0; from < all.size(); from += most) {
      work.accept(all.subList(from, Math.min(all.size(), from + most)));
    }
  }
}
