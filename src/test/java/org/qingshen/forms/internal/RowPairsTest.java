package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.internal.RowPairs.Pair;

class RowPairsTest {

  @Test
  void whatStayedStaysThoughARowBeforeItWent() {
    assertThat(pairs("a1 b1 c1", "b1 c1"))
        .containsExactly(new Pair(0, -1), new Pair(1, 0), new Pair(2, 1));
  }

  @Test
  void aRowInTheMiddleCame() {
    assertThat(pairs("a1 c1", "a1 b1 c1"))
        .containsExactly(new Pair(0, 0), new Pair(-1, 1), new Pair(1, 2));
  }

  @Test
  void aRowOfTheSameNameChanged() {
    assertThat(pairs("a1 b1 c1", "a1 c2"))
        .containsExactly(new Pair(0, 0), new Pair(2, 1), new Pair(1, -1));
  }

  @Test
  void aRowThatWasRenamedGoesWithTheOneInItsPlace() {
    assertThat(pairs("a1 b1 c1", "a1 x1 c1"))
        .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
  }

  @Test
  void everyRowOfBothVersionsIsThereOnce() {
    List<Pair> pairs = pairs("a1 b1 a1 d4 e5", "d1 a1 a1 f6");

    assertThat(pairs.stream().map(Pair::before).filter(at -> at >= 0))
        .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(pairs.stream().map(Pair::after).filter(at -> at >= 0)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void nothingBecomesSomethingAndSomethingNothing() {
    assertThat(pairs("", "a1")).containsExactly(new Pair(-1, 0));
    assertThat(pairs("a1", "")).containsExactly(new Pair(0, -1));
    assertThat(pairs("", "")).isEmpty();
  }

  /** Rows as a letter, their name, and a digit. */
  private static List<Pair> pairs(String before, String after) {
    return RowPairs.of(rows(before), rows(after));
  }

  private static List<List<String>> rows(String words) {
    return Stream.of(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> List.of(word.substring(0, 1), word.substring(1)))
        .toList();
  }
}
