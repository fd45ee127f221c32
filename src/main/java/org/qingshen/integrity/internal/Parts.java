package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Long lists in pieces that a statement can carry. */
final class Parts {

  private static final int MOST = 1000;

  private Parts() {}

  static <T> void each(List<T> rows, Consumer<List<T>> write) {
    for (int from = 0; from < rows.size(); from += MOST) {
      write.accept(rows.subList(from, Math.min(rows.size(), from + MOST)));
    }
  }

  static <K, R> List<R> all(Collection<K> keys, Function<List<K>, List<R>> read) {
    List<R> found = new ArrayList<>();
    each(keys.stream().distinct().toList(), part -> found.addAll(read.apply(part)));
    return found;
  }
}
