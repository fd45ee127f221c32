package org.qingshen.integrity.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PictureGreyTest {

  @Test
  @DisplayName("A picture is itself, and nearly itself at half its size")
  void aPictureIsItself() {
    PictureGrey scene = grey(Scenes.scene(1));
    assertThat(scene.percentOf(scene)).isEqualTo(100);
    assertThat(scene.percentOf(grey(Scenes.resized(Scenes.scene(1), 0.5)))).isGreaterThan(97);
  }

  @Test
  @DisplayName("A tenth cut off at one corner is found from either side, whichever came first")
  void aCutPictureIsFound() {
    for (int seed = 0; seed < 20; seed++) {
      PictureGrey whole = grey(Scenes.scene(seed));
      PictureGrey part = grey(Scenes.cut(Scenes.scene(seed), 0.1));
      assertThat(part.percentOf(whole)).as("%d", seed).isGreaterThanOrEqualTo(85);
      assertThat(whole.percentOf(part)).isEqualTo(part.percentOf(whole));
    }
  }

  @Test
  @DisplayName("Half of a picture is another picture")
  void halfAPictureIsAnother() {
    for (int seed = 0; seed < 20; seed++) {
      PictureGrey half = grey(Scenes.cut(Scenes.scene(seed), 0.5));
      assertThat(half.percentOf(grey(Scenes.scene(seed)))).isLessThan(85);
    }
  }

  @Test
  @DisplayName("Scenes with the same light above and dark below are strangers")
  void strangersAreStrangers() {
    List<PictureGrey> all = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      PictureGrey scene = grey(Scenes.scene(seed));
      assertThat(all).noneMatch(other -> scene.percentOf(other) >= PictureGrey.LEAST);
      all.add(scene);
    }
  }

  @Test
  void aGridIsReadAsItWasStored() {
    PictureGrey scene = grey(Scenes.scene(3));
    assertThat(PictureGrey.parse(scene.stored())).isEqualTo(scene).hasSameHashCodeAs(scene);
    assertThat(scene.stored()).hasSize(512).matches("[0-9a-f]+");
    assertThatThrownBy(() -> PictureGrey.parse("00")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFlatGridIsLikeNothing() {
    PictureGrey flat = grey(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
    assertThat(flat.percentOf(flat)).isZero();
  }

  @Test
  void aMiddleAloneIsLikeNothing() {
    PictureHash picture = Scenes.look(Scenes.scene(1));
    assertThat(picture.percentOf(picture)).isEqualTo(100);
    assertThat(picture.percentOf(picture.cropped().get(0))).isZero();
    assertThat(picture.cropped().get(0).percentOf(picture)).isZero();
  }

  private static PictureGrey grey(BufferedImage picture) {
    return PictureGrey.of(picture);
  }
}
