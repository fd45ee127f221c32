package org.qingshen.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor.RegionLine;
import org.qingshen.directory.RegionPreview;
import org.qingshen.directory.RegionPreview.Effect;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

@DisplayName("Import of divisions, GB/T 2260")
class RegionLinesTest {

  private static final List<Region> GUANGXI =
      List.of(
          region("450000", "广西壮族自治区", null),
          region("450300", "桂林市", "450000"),
          region("450325", "兴安县", "450300"));

  @Test
  void newChangedAndSameLinesAreCounted() {
    RegionPreview preview =
        preview(line(2, "450325", "兴安县", ""), line(3, "450300", "桂林", ""), shandong(4));

    assertThat(preview.rows())
        .extracting(RegionPreview.Row::effect)
        .containsExactly(Effect.SAME, Effect.CHANGED, Effect.NEW);
    assertThat(preview.usable()).isTrue();
  }

  @Test
  void aParentThatIsNotTypedFollowsFromTheCode() {
    RegionPreview preview =
        preview(shandong(2), line(3, "371500", "聊城市", ""), line(4, "371581", "临清市", ""));

    assertThat(preview.rows())
        .extracting(RegionPreview.Row::parent)
        .containsExactly("", "370000", "371500");
  }

  @Test
  void aCountyThatNoCityContainsLiesInItsProvince() {
    RegionPreview preview =
        preview(line(2, "429004", "仙桃市", "420000"), line(3, "420000", "湖北省", ""));

    assertThat(preview.usable()).isTrue();
  }

  @Test
  void aCodeThatIsNotSixDigitsIsNamed() {
    assertThat(problems(line(2, "45032", "兴安县", ""))).containsExactly("directory.import.bad-code");
    assertThat(problems(line(2, "=1+1", "兴安县", ""))).containsExactly("directory.import.bad-code");
    assertThat(problems(line(2, "", "兴安县", ""))).containsExactly("directory.import.bad-code");
  }

  @Test
  void aCodeThatComesTwiceIsNamedInBothLines() {
    RegionPreview preview = preview(line(2, "450300", "桂林市", ""), line(3, "450300", "桂林", ""));

    assertThat(preview.count(Effect.BAD)).isEqualTo(2);
  }

  @Test
  void aParentNobodyKnowsIsNamed() {
    assertThat(problems(line(2, "371581", "临清市", "371500")))
        .containsExactly("directory.import.unknown-parent");
  }

  @Test
  void aCircleInTheTreeIsNamed() {
    RegionPreview preview =
        preview(line(2, "450300", "桂林市", "450325"), line(3, "450325", "兴安县", "450300"));

    assertThat(preview.rows())
        .allSatisfy(
            row ->
                assertThat(row.problems())
                    .extracting(Text::key)
                    .containsExactly("directory.import.circle"));
  }

  @Test
  void aDivisionWithinItselfIsACircle() {
    assertThat(problems(line(2, "450300", "桂林市", "450300")))
        .containsExactly("directory.import.circle");
  }

  @Test
  void aCountyInAnotherCityOrAProvinceInAProvinceIsNamed() {
    assertThat(problems(line(2, "450325", "兴安县", "450000")))
        .containsExactly("directory.import.wrong-level");
    assertThat(problems(line(2, "450300", "桂林市", "450325")))
        .containsExactly("directory.import.circle");
    assertThat(problems(line(2, "370000", "山东省", "450000")))
        .containsExactly("directory.import.province-in");
  }

  @Test
  void aNameTooLongOrMissingIsNamed() {
    assertThat(problems(line(2, "450326", "永".repeat(61), "")))
        .containsExactly("directory.edit.long-name");
    assertThat(problems(line(2, "450326", " ", ""))).containsExactly("directory.edit.no-name");
    assertThat(problems(line(2, "450326", "𠮷".repeat(60), ""))).isEmpty();
  }

  @Test
  void oneBadAmongTenThousandMakesAllUnusableAndIsNamed() {
    List<RegionLine> lines = new ArrayList<>();
    for (int province = 11; province <= 30; province++) {
      lines.add(line(0, province + "0000", "省", ""));
      for (int city = 1; city <= 20; city++) {
        lines.add(line(0, "%d%02d00".formatted(province, city), "市", ""));
        for (int county = 1; county <= 24; county++) {
          lines.add(line(0, "%d%02d%02d".formatted(province, city, county), "县", ""));
        }
      }
    }
    lines.add(line(7_777, "1101010", "多了一位", ""));

    RegionPreview preview = RegionLines.preview(lines, List.of());

    assertThat(lines).hasSizeGreaterThan(10_000);
    assertThat(preview.usable()).isFalse();
    assertThat(preview.rows().stream().filter(row -> row.effect() == Effect.BAD))
        .extracting(RegionPreview.Row::line)
        .containsExactly(7_777);
  }

  private static List<String> problems(RegionLine line) {
    return preview(line).rows().get(0).problems().stream().map(Text::key).toList();
  }

  private static RegionPreview preview(RegionLine... lines) {
    return RegionLines.preview(List.of(lines), GUANGXI);
  }

  private static RegionLine shandong(int line) {
    return line(line, "370000", "山东省", "");
  }

  private static RegionLine line(int line, String code, String name, String parent) {
    return new RegionLine(line, code, name, parent);
  }

  private static Region region(String code, String name, String parent) {
    return new Region(new RegionCode(code), name, parent == null ? null : new RegionCode(parent));
  }
}
