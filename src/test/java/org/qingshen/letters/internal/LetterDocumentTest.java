package org.qingshen.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.letters.LetterKind.ACCEPTANCE;
import static org.qingshen.letters.LetterKind.COMPLETION_NOTICE;
import static org.qingshen.letters.LetterKind.FORMAT_REJECTED;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.Texts;
import org.springframework.util.unit.DataSize;

class LetterDocumentTest {

  private static final LetterSettings SETTINGS =
      new LetterSettings(
          "https://qingshen.example", DataSize.ofMegabytes(5), DataSize.ofMegabytes(20), 30);
  private static final SampleFacts SAMPLES =
      new SampleFacts(SETTINGS, Texts.ofBundles(), Clock.systemUTC());

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyShippedTemplateIsFilledInWholly(LetterKind kind) throws IOException {
    String text = Docx.text(filled(kind, Map.of()));

    assertThat(text)
        .contains("示例字号〔2026〕1号", "https://qingshen.example/verify/")
        .doesNotContain("{{", "}}", "[no]");
  }

  @Test
  void everythingThatIsMissingStandsInTheTableOnce() throws IOException {
    List<Map<String, String>> items =
        List.of(
            Map.of("no", "1", "item", "第三章目标", "supply", "补充基准年数据"),
            Map.of("no", "2", "item", "资金来源", "supply", "补充资金承诺函"));

    byte[] letter = filled(COMPLETION_NOTICE, Map.of("items", items));

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
      var rows = document.getTables().get(0).getRows();
      assertThat(rows).hasSize(3);
      assertThat(rows.get(2).getCell(1).getText()).isEqualTo("资金来源");
    }
    assertThat(Docx.text(letter)).containsOnlyOnce("第三章目标");
  }

  @Test
  void whatAValueSaysIsNeverReadAsAField() throws IOException {
    String nasty = "{{number}} [item] ${x} <w:p/> & 𠮷䶮 {{T(java.lang.Runtime)}}";
    List<Map<String, String>> items = List.of(Map.of("no", "1", "item", nasty, "supply", nasty));

    String reasons = Docx.text(filled(FORMAT_REJECTED, Map.of("reasons", nasty)));
    String table = Docx.text(filled(COMPLETION_NOTICE, Map.of("items", items)));

    assertThat(reasons).contains(nasty);
    assertThat(table).contains(nasty);
  }

  @Test
  void charactersThatNoWordFileMayHoldAreLeftOut() throws IOException {
    byte[] letter = filled(FORMAT_REJECTED, Map.of("reasons", "甲\u0000\u0007\uFFFE乙\n丙"));

    assertThat(Docx.text(letter)).contains("甲乙\n丙");
  }

  @Test
  void theCodeLeadsToThePageOfVerification() throws Exception {
    byte[] letter = filled(ACCEPTANCE, Map.of());

    byte[] picture =
        Docx.parts(letter).entrySet().stream()
            .filter(part -> part.getKey().startsWith("word/media/"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(SAMPLES.address());
  }

  @Test
  void aTagThatWordSplitIsFilledInAndTheChineseFontStays() throws IOException {
    String run =
        "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:eastAsia=\"楷体\"/></w:rPr><w:t>%s</w:t></w:r>";
    byte[] template =
        Docx.changed(
            ACCEPTANCE,
            xml ->
                xml.replace(
                    "<w:body>",
                    "<w:body><w:p>"
                        + run.formatted("案号：{{case")
                        + "<w:proofErr w:type=\"spellEnd\"/>"
                        + run.formatted("Number}}（正文）")
                        + "</w:p>"));

    byte[] letter =
        LetterDocument.fill(ACCEPTANCE, template, SAMPLES.of(ACCEPTANCE), SAMPLES.address());

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
      var paragraph = document.getParagraphArray(0);
      assertThat(paragraph.getText()).isEqualTo("案号：SD2026-0000（正文）");
      assertThat(paragraph.getRuns())
          .extracting(one -> one.getFontFamily(XWPFRun.FontCharRange.eastAsia))
          .containsOnly("楷体");
    }
  }

  @Test
  void theChineseFontsOfTheShippedTemplatesStay() throws IOException {
    byte[] letter = filled(ACCEPTANCE, Map.of());

    String body = new String(Docx.parts(letter).get(Docx.BODY), StandardCharsets.UTF_8);
    assertThat(body).doesNotContain("eastAsia=\"Times New Roman\"");
  }

  private static byte[] filled(LetterKind kind, Map<String, Object> instead) throws IOException {
    Map<String, Object> facts = new HashMap<>(SAMPLES.of(kind));
    facts.putAll(instead);
    return LetterDocument.fill(kind, Docx.shipped(kind), facts, SAMPLES.address());
  }
}
