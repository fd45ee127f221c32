package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.Series;

class PaperRulesTest {

  private static final String TEXT = CorpusWords.passage(new Random(5), 8);

  @Test
  @DisplayName("O7: a copied text is found ([D], W:LNC)")
  void copiedTextIsFound() {
    assertThat(check(new CopiedFromOthers(), text("mine", TEXT, null), other(TEXT, null)))
        .singleElement()
        .matches(one -> one.forSubmitter() == null && one.others().size() == 1);
    String own = CorpusWords.passage(new Random(6), 8);
    assertThat(check(new CopiedFromOthers(), text("mine", own, null), other(TEXT, null))).isEmpty();
  }

  @Test
  @DisplayName("O7: never within one whole, bundled or joint audit (issue 4 of 4, item 1)")
  void partsOfOneJointAuditShareTexts() {
    assertThat(check(new CopiedFromOthers(), text("mine", TEXT, "park"), other(TEXT, "park")))
        .isEmpty();
  }

  @Test
  @DisplayName("O7: a joint audit may not take its texts from a stranger (issue 4 of 4, item 1)")
  void aJointAuditCopiesFromNobodyElse() {
    for (String theirs : new String[] {null, "another"}) {
      assertThat(check(new CopiedFromOthers(), text("mine", TEXT, "park"), other(TEXT, theirs)))
          .hasSize(1);
    }
    assertThat(check(new CopiedFromOthers(), text("mine", TEXT, null), other(TEXT, "park")))
        .hasSize(1);
  }

  @Test
  @DisplayName("O7: a partner's copy hides no stranger's: both have the text, one is named")
  void aStrangerIsNamedBesideAPartner() {
    FactSheet stranger = text("stranger", TEXT, null).build();
    assertThat(
            check(
                new CopiedFromOthers(), text("mine", TEXT, "park"), other(TEXT, "park"), stranger))
        .singleElement()
        .matches(one -> one.others().equals(List.of(stranger.caseId())));
  }

  private static SheetBuilder text(String subject, String text, String jointAudit) {
    SheetBuilder sheet = sheet();
    sheet.subject = subject;
    sheet.caseId = "case-" + subject;
    sheet.consultant = "one";
    sheet.jointAudit = jointAudit;
    sheet.passages.add(new Passage("content", text));
    return sheet;
  }

  private static FactSheet other(String text, String jointAudit) {
    return text("other", text, jointAudit).build();
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
    SheetBuilder sheet = text(subject, "", "park");
    for (int i = 0; i < many; i++) {
      String value = "12." + (31 + i);
      sheet.with(measure(Kind.OTHER, "因子" + i, value, "mg/L", 2024, null, Basis.MEASURED));
    }
    return sheet;
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
    return text(subject, "", null).with(new Series("s", "COD", "mg/L", 2024, values));
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
    DocumentFact d = FileReusedTest.photo("a", null, "2024-03-05", created);
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
    return text(subject, "", null).with(new Series("s", "COD", "mg/L", 2024, months));
  }
}
