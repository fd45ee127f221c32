package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.option;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Scenes;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;

class FileReusedTest {

  private static final PictureHash LOOK = Scenes.look(Scenes.scene(1));

  @Test
  @DisplayName("D1: a picture 85 percent alike is the same, one less is not (W:CQ; [D])")
  void aPictureIsFoundAgain() {
    BufferedImage scene = Scenes.scene(1);
    FactSheet before = file("other", "a", Scenes.look(scene)).build();
    SheetBuilder again = file("mine", "b", Scenes.look(Scenes.cut(scene, 0.1)));
    int alike = again.documents.get(0).picture().percentOf(before.documents().get(0).picture());

    assertThat(check(new FileReused(), again, before))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING && one.forSubmitter() == null);
    assertThat(d1(again, before, alike)).hasSize(1);
    assertThat(d1(again, before, alike + 1)).isEmpty();
    assertThat(check(new FileReused(), file("mine", "b", Scenes.look(Scenes.scene(2))), before))
        .isEmpty();
    assertThat(check(new FileReused(), file("mine", "a", Scenes.look(Scenes.scene(2))), before))
        .hasSize(1);
  }

  private static List<Finding> d1(SheetBuilder sheet, FactSheet before, int lookPercent) {
    Map<String, BigDecimal> thresholds =
        Map.of(
            "lookPercent", BigDecimal.valueOf(lookPercent), "commonCases", BigDecimal.valueOf(5));
    MemorySurroundings around = new MemorySurroundings().add(before);
    return new FileReused()
        .check(sheet.build(), new RuleSettings(true, Severity.WARNING, thresholds, ""), around);
  }

  @Test
  @DisplayName("D1: a picture cut before it was handed in first is found when the whole comes")
  void theWholeIsFoundAfterItsPart() {
    BufferedImage scene = Scenes.scene(1);
    FactSheet before = file("other", "a", Scenes.look(Scenes.cut(scene, 0.1))).build();

    assertThat(check(new FileReused(), file("mine", "b", Scenes.look(scene)), before)).hasSize(1);
  }

  @Test
  @DisplayName("D1: what five cases hold, undated, is an emblem or a form; of four one is warned")
  void anEmblemIsNoFraud() {
    assertThat(check(new FileReused(), file("mine", "a", LOOK), others(4)))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING);
    assertThat(check(new FileReused(), file("mine", "a", LOOK), others(5))).isEmpty();
  }

  @Test
  @DisplayName("D1: what five cases hold is told of where it is dated, or evidence of an option")
  void whatIsClaimedIsNoEmblem() {
    SheetBuilder dated = of("mine").with(photo("a", LOOK, "2024-03-05", null));
    SheetBuilder shown = file("mine", "a", LOOK);
    shown.options.add(shows(List.of(shown.documents.get(0).id())));

    for (SheetBuilder claimed : List.of(dated, shown)) {
      assertThat(check(new FileReused(), claimed, others(5)))
          .singleElement()
          .matches(one -> one.severity() == Severity.INFORMATION);
    }
  }

  private static FactSheet[] others(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> file("o" + i, "a", LOOK).build())
        .toArray(FactSheet[]::new);
  }

  @Test
  @DisplayName("D1: the same photo for two months of one case (W:CQ)")
  void onePhotoForTwoMonths() {
    SheetBuilder twice =
        sheet().with(photo("a", LOOK, "2024-03-05", null), photo("a", LOOK, "2024-04-05", null));
    SheetBuilder same =
        sheet().with(photo("a", LOOK, "2024-03-05", null), photo("a", LOOK, "2024-03-25", null));

    assertThat(check(new FileReused(), twice, new FactSheet[0])).hasSize(1);
    assertThat(check(new FileReused(), same, new FactSheet[0])).isEmpty();
  }

  private static SheetBuilder file(String subject, String digest, PictureHash look) {
    SheetBuilder sheet = of(subject);
    return sheet.with(photo(digest, look, null, null));
  }

  private static OptionFact shows(List<AttachmentId> evidence) {
    OptionFact o = option("a");
    return new OptionFact(
        o.field(),
        o.name(),
        true,
        o.startedOn(),
        o.completedOn(),
        null,
        null,
        null,
        List.of(),
        evidence,
        false);
  }

  private static SheetBuilder of(String subject) {
    SheetBuilder sheet = sheet();
    sheet.subject = subject;
    sheet.caseId = "case-" + subject;
    return sheet;
  }

  static DocumentFact photo(String digest, PictureHash look, String on, String created) {
    return new DocumentFact(
        "photos",
        new AttachmentId("photo"),
        "现场.jpg",
        "image/jpeg",
        digest,
        look,
        on == null ? null : LocalDate.parse(on),
        created == null ? null : Instant.parse(created),
        null,
        "");
  }
}
