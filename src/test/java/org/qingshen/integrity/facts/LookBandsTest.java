package org.qingshen.integrity.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookBandsTest {

  private static final int FURTHER = 20;

  @Test
  @DisplayName("Two looks at most fifteen bits apart always share a key (pigeonhole)")
  void noLookWithinReachIsMissed() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      PictureHash look = new PictureHash(random.nextLong(), random.nextLong());
      assertThat(shared(look, turned(look, LookBands.REACH, random))).isNotEmpty();
    }
  }

  @Test
  @DisplayName("Of looks twenty bits apart nine in ten share a key")
  void fewLooksAreMissedFurtherAway() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      PictureHash look = new PictureHash(random.nextLong(), random.nextLong());
      found += shared(look, turned(look, FURTHER, random)).isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThan(18_000);
  }

  private static Set<Integer> shared(PictureHash look, PictureHash other) {
    Set<Integer> sought = new HashSet<>(LookBands.sought(look));
    sought.retainAll(LookBands.kept(other));
    return sought;
  }

  private static PictureHash turned(PictureHash look, int bits, Random random) {
    PictureHash other = look;
    while (look.distance(other) < bits) {
      long bit = 1L << random.nextInt(64);
      other =
          random.nextBoolean()
              ? new PictureHash(other.bits() ^ bit, other.down())
              : new PictureHash(other.bits(), other.down() ^ bit);
    }
    return other;
  }

  @Test
  void eighthsOfDifferentPlacesAreDifferentKeys() {
    assertThat(LookBands.kept(new PictureHash(0, 0))).doesNotHaveDuplicates().hasSize(8);
    assertThat(LookBands.sought(new PictureHash(-1, 0))).doesNotHaveDuplicates().hasSize(136);
  }

  @Test
  @DisplayName("A whole is sought for a part that came first, and a part for a whole")
  void partsAndWholesFindEachOther() {
    for (int seed = 0; seed < 20; seed++) {
      PictureHash whole = Scenes.look(Scenes.scene(seed));
      PictureHash part = Scenes.look(Scenes.cut(Scenes.scene(seed), 0.06));
      assertThat(found(whole, part)).as("%d", seed).isTrue();
      assertThat(found(part, whole)).as("%d", seed).isTrue();
    }
  }

  private static boolean found(PictureHash asks, PictureHash kept) {
    Set<Integer> sought = new HashSet<>(LookBands.soughtAll(asks));
    return kept.looks().stream()
        .flatMap(look -> LookBands.kept(look).stream())
        .anyMatch(sought::contains);
  }
}
