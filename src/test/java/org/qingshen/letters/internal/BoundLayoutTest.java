package org.qingshen.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qingshen.letters.LetterKind;

class BoundLayoutTest {

  @Test
  void theCoverComesBeforeALetterThatBeginsWithATable() throws IOException {
    byte[] letter =
        Docx.changed(
            LetterKind.RECOMMENDATION,
            xml ->
                xml.replace(
                    "<w:body>",
                    "<w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>"
                        + "<w:r><w:t>信头</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    String text = Docx.text(bound(letter, List.of()));

    assertThat(text.indexOf("合订本")).isLessThan(text.indexOf("信头"));
    assertThat(text.indexOf("信头")).isLessThan(text.indexOf("试点实施方案"));
  }

  @Test
  void aRosterOfThousandsIsWrittenRowByRow() throws IOException {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 1853).mapToObj(row -> List.of("企业" + row, "地址" + row)).toList();

    byte[] file = bound(Docx.shipped(LetterKind.RECOMMENDATION), rows);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      var tables = document.getTables();
      assertThat(tables.get(tables.size() - 1).getNumberOfRows()).isEqualTo(1854);
      assertThat(document.getFooterList()).hasSize(2);
    }
  }

  private static byte[] bound(byte[] letter, List<List<String>> rows) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
      BoundLayout layout = new BoundLayout(document);
      layout.cover("材料", "项目", "合订本", List.of("案号"));
      layout.endOfLetter();
      layout.title("试点实施方案");
      layout.table(List.of("企业", "地址"), rows);
      layout.footer("案号");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
