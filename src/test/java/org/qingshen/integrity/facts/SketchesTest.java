package org.qingshen.integrity.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchesTest {

  private static final String TEXT =
      "本园区拟对循环水泵实施变频改造，并在蒸煮工序增设余热锅炉，回收的低压蒸汽用于原料预热；"
          + "同时完善雨污分流，把冷凝水收集池扩建到二百立方米，经膜过滤后回用于冷却塔补水，减少新鲜水取用。";

  @Test
  void widthPunctuationAndFiguresDoNotHideACopy() {
    String copy = TEXT.replace("，", ", ").replace("；", "。\n").replace("二百", "二百");
    assertThat(TextSketch.of(copy)).isEqualTo(TextSketch.of(TEXT));
    assertThat(TextSketch.of("共 1,250 吨、３台；" + TEXT)).isEqualTo(TextSketch.of("共9吨12台" + TEXT));
  }

  @Test
  void anotherTextIsAnother() {
    String other =
        "企业委托第三方机构在总排口布设监测点，连续七天监测废水中的化学需氧量与氨氮，结果均低于许可限值；"
            + "审核小组据此核对了全年台账、采购发票与生产记录，未发现异常，相关资料留存备查以供验收时使用。";
    assertThat(TextSketch.of(TEXT).likeness(TextSketch.of(other))).isLessThan(0.1);
  }

  @Test
  void aShortTextHasNoSketch() {
    assertThat(TextSketch.of("符合要求，同意。")).isNull();
  }

  @Test
  void aSketchIsReadAsItWasStored() {
    TextSketch sketch = TextSketch.of(TEXT);
    assertThat(TextSketch.parse(sketch.stored())).isEqualTo(sketch);
    assertThat(sketch.stored()).hasSize(4096);
    assertThat(sketch.bands()).hasSize(64).doesNotHaveDuplicates();
  }

  @Test
  void anEditedCopySharesABandWithItsSource() {
    String edited = TEXT.replace("变频改造", "节能更新").replace("余热锅炉", "换热装置");
    assertThat(TextSketch.of(edited).bands()).containsAnyElementsOf(TextSketch.of(TEXT).bands());
  }

  @Test
  void aPictureKeepsItsHashWhenItIsMadeSmallerAndItsContrastChanges() {
    BufferedImage picture = picture(600, 400);
    BufferedImage small = new BufferedImage(150, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.drawImage(picture, 0, 0, 150, 100, null);
    pen.dispose();

    assertThat(hash(picture).distance(hash(small))).isLessThanOrEqualTo(12);
    assertThat(hash(picture)).isEqualTo(hash(picture(600, 400)));
  }

  @Test
  void aFlatOrTinyPictureHasNoHash() {
    BufferedImage blank = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    assertThat(PictureHash.of(blank)).isEmpty();
    assertThat(PictureHash.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB))).isEmpty();
  }

  private static PictureHash hash(BufferedImage picture) {
    return PictureHash.of(picture).orElseThrow();
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    Random random = new Random(3);
    for (int i = 0; i < 30; i++) {
      pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
      pen.fillRect(random.nextInt(width), random.nextInt(height), 200, 140);
    }
    pen.dispose();
    return picture;
  }
}
