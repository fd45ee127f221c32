package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.PictureHash;

class LookBandsTest {

  @Test
  @DisplayName("Two looks at most seven bits apart always share a key (pigeonhole)")
  void noLookWithinReachIsMissed() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long look = random.nextLong();
      long other = look;
      while (Long.bitCount(look ^ other) < LookBands.REACH) {
        other ^= 1L << random.nextInt(64);
      }
      Set<Integer> sought = new HashSet<>(LookBands.sought(new PictureHash(look)));
      sought.retainAll(LookBands.kept(new PictureHash(other)));
      assertThat(sought).isNotEmpty();
    }
  }

  @Test
  void quartersOfDifferentPlacesAreDifferentKeys() {
    assertThat(LookBands.kept(new PictureHash(0))).doesNotHaveDuplicates().hasSize(4);
    assertThat(LookBands.sought(new PictureHash(-1))).doesNotHaveDuplicates().hasSize(68);
  }
}
