package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;

class PaperRulesTest {

  private static final String TEXT = CorpusWords.passage(new Random(5), 8);

  @Test
  @DisplayName("O7: a copied text is found, except in a joint audit ([D], W:LNC)")
  void copiedTextIsFound() {
    assertThat(check(new CopiedFromOthers(), text("mine", TEXT, false), other(TEXT)))
        .singleElement()
        .matches(one -> one.forSubmitter() == null && one.others().size() == 1);
    assertThat(check(new CopiedFromOthers(), text("mine", TEXT, true), other(TEXT))).isEmpty();
    String own = CorpusWords.passage(new Random(6), 8);
    assertThat(check(new CopiedFromOthers(), text("mine", own, false), other(TEXT))).isEmpty();
  }

  private static SheetBuilder text(String subject, String text, boolean joint) {
    SheetBuilder sheet = sheet();
    sheet.subject = subject;
    sheet.caseId = "case-" + subject;
    sheet.consultant = "one";
    sheet.joint = joint;
    sheet.passages.add(new Passage("content", text));
    return sheet;
  }

  private static FactSheet other(String text) {
    return text("other", text, false).build();
  }

  @Test
  @DisplayName(
      "O7: measured figures are each firm's own in a joint audit as well: three are too many")
  void measuredFiguresAreOnesOwn() {
    assertThat(check(new CopiedFromOthers(), measured("mine", 2), measured("other", 10).build()))
        .isEmpty();
    assertThat(check(new CopiedFromOthers(), measured("mine", 3), measured("other", 10).build()))
        .singleElement()
        .matches(one -> one.fields().size() == 3);
  }

  private static SheetBuilder measured(String subject, int many) {
    SheetBuilder sheet = text(subject, "", true);
    for (int i = 0; i < many; i++) {
      String value = "12." + (31 + i);
      sheet.with(measure(Kind.OTHER, "因子" + i, value, "mg/L", 2024, null, Basis.MEASURED));
    }
    return sheet;
  }

  @Test
  @DisplayName("D1: a picture twenty of 128 bits apart is the same, one more is not (W:CQ; [D])")
  void aPictureIsFoundAgain() {
    FactSheet before = file("other", "a", 0).build();

    assertThat(check(new FileReused(), file("mine", "b", (1L << 20) - 1), before))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING && one.forSubmitter() == null);
    assertThat(check(new FileReused(), file("mine", "b", (1L << 21) - 1), before)).isEmpty();
    assertThat(check(new FileReused(), file("mine", "a", -1), before)).hasSize(1);
  }

  @Test
  @DisplayName("D1: what five cases hold is an emblem or a form: reviewers are told, not warned")
  void anEmblemIsNoFraud() {
    FactSheet[] others =
        IntStream.range(0, 5)
            .mapToObj(i -> file("o" + i, "a", 0).build())
            .toArray(FactSheet[]::new);

    assertThat(check(new FileReused(), file("mine", "a", 0), others))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION);
  }

  @Test
  @DisplayName("D1: the same photo for two months of one case (W:CQ)")
  void onePhotoForTwoMonths() {
    SheetBuilder twice =
        sheet().with(photo("a", 1, "2024-03-05", null), photo("a", 1, "2024-04-05", null));
    SheetBuilder same =
        sheet().with(photo("a", 1, "2024-03-05", null), photo("a", 1, "2024-03-25", null));

    assertThat(check(new FileReused(), twice, new FactSheet[0])).hasSize(1);
    assertThat(check(new FileReused(), same, new FactSheet[0])).isEmpty();
  }

  private static SheetBuilder file(String subject, String digest, long bits) {
    SheetBuilder sheet = text(subject, "", false);
    return sheet.with(photo(digest, bits, null, null));
  }

  private static DocumentFact photo(String digest, long bits, String on, String created) {
    return new DocumentFact(
        "photos",
        new AttachmentId("photo"),
        "现场.jpg",
        "image/jpeg",
        digest,
        new PictureHash(bits),
        on == null ? null : LocalDate.parse(on),
        created == null ? null : Instant.parse(created),
        null,
        "");
  }

  @Test
  @DisplayName("D2: two subjects never monitor the same values (W:NT)")
  void monitoringIsOnesOwn() {
    assertThat(check(new SeriesReused(), months("mine", "7.1"), months("other", "7.1").build()))
        .hasSize(1);
    assertThat(check(new SeriesReused(), months("mine", "7.2"), months("other", "7.1").build()))
        .isEmpty();
  }

  private static SheetBuilder months(String subject, String last) {
    List<BigDecimal> values =
        List.of("3.2", "4.1", "5", "4.4", "3.9", last).stream().map(BigDecimal::new).toList();
    return text(subject, "", false).with(new Series("s", "COD", "mg/L", 2024, values));
  }

  @Test
  @DisplayName("D3: a photo is of its day, two days late at most; a scan may be later (W:MEE; [D])")
  void photosAreOfTheirDay() {
    assertThat(d3("2024-03-07T04:00:00Z", "")).isEmpty();
    assertThat(d3("2024-03-08T04:00:00Z", "")).hasSize(1);
    assertThat(d3("2000-01-01T04:00:00Z", "")).isEmpty();
    assertThat(d3(null, "")).isEmpty();
    assertThat(d3("2024-03-05T04:00:00Z", "Adobe Photoshop CC")).hasSize(1);
  }

  private static List<?> d3(String created, String producer) {
    DocumentFact d = photo("a", 1, "2024-03-05", created);
    return check(
        new MetadataAgainstDates(),
        sheet().with(ForgedPapers.document(d, "a", null, d.createdAt(), producer)));
  }

  @Test
  @DisplayName("D2: months of another with two of twelve changed are found, single values are not")
  void mostlyCopiedMonthsAreFound() {
    String theirs = "31.25 28.41 40.02 35.57 29.88 33.13 36.74 41.09 30.66 27.93 34.48 38.21";
    FactSheet other = year("other", theirs).build();
    String two = theirs.replace("40.02", "41.13").replace("30.66", "30.12");
    assertThat(check(new SeriesReused(), year("mine", two), other)).hasSize(1);
    String most = two.replace("35.57", "36.11").replace("41.09", "40.55").replace("33.13", "33.14");
    assertThat(check(new SeriesReused(), year("mine", most), other)).isEmpty();
  }

  private static SheetBuilder year(String subject, String values) {
    List<BigDecimal> months = Stream.of(values.split(" ")).map(BigDecimal::new).toList();
    return text(subject, "", false).with(new Series("s", "COD", "mg/L", 2024, months));
  }
}
