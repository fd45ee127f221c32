package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which row of a table became which. Rows that stayed the same hold the order; between them a row
 * goes with the one of the same first cell, else with the next; the rest came or went.
 */
final class RowPairs {

  /** Beyond this product of rows, rows are compared place by place. */
  private static final long MOST = 4_000_000;

  private final List<List<String>> old;
  private final List<List<String>> now;
  private final List<Pair> pairs = new ArrayList<>();

  private RowPairs(List<List<String>> old, List<List<String>> now) {
    this.old = old;
    this.now = now;
  }

  /**
   * @param before place of the row in the earlier version, from 0; -1 where it came
   * @param after place in the later version; -1 where it went
   */
  record Pair(int before, int after) {}

  /** In the order of the later version; what went stands where it was. */
  static List<Pair> of(List<List<String>> old, List<List<String>> now) {
    RowPairs found = new RowPairs(old, now);
    if ((long) old.size() * now.size() > MOST) {
      found.between(0, old.size(), 0, now.size());
    } else {
      found.align();
    }
    return List.copyOf(found.pairs);
  }

  private void align() {
    int[][] longest = longest();
    int i = 0;
    int j = 0;
    int fromOld = 0;
    int fromNow = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        between(fromOld, i, fromNow, j);
        pairs.add(new Pair(i++, j++));
        fromOld = i;
        fromNow = j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    between(fromOld, old.size(), fromNow, now.size());
  }

  private int[][] longest() {
    int[][] longest = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** Pairs rows that are not the same. */
  private void between(int fromOld, int toOld, int fromNow, int toNow) {
    List<Integer> left = new ArrayList<>();
    for (int i = fromOld; i < toOld; i++) {
      left.add(i);
    }
    int spare = (toOld - fromOld) - (toNow - fromNow);
    for (int j = fromNow; j < toNow; j++) {
      int same = sameName(left, j);
      boolean goesWithNext = same < 0 && !left.isEmpty() && spare >= 0 && isNobodys(left.get(0), j);
      int at = goesWithNext ? 0 : same;
      pairs.add(new Pair(at < 0 ? -1 : left.remove(at), j));
    }
    left.forEach(i -> pairs.add(new Pair(i, -1)));
  }

  private int sameName(List<Integer> left, int j) {
    for (int at = 0; at < left.size(); at++) {
      if (Objects.equals(name(old, left.get(at)), name(now, j))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether no other row of the later version has the name of that earlier row. */
  private boolean isNobodys(int i, int j) {
    for (int other = j; other < now.size(); other++) {
      if (Objects.equals(name(old, i), name(now, other))) {
        return false;
      }
    }
    return true;
  }

  private static String name(List<List<String>> rows, int at) {
    return rows.get(at).isEmpty() ? "" : rows.get(at).get(0);
  }
}
