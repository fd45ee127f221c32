package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.forms.SheetReader.Sheet;

class PlainSheetReaderTest {

  private final SheetReader reader = new PlainSheetReader();

  @Test
  void aCsvFileIsReadInUtf8AndInWhatChineseExcelWrites() throws IOException {
    String csv = "\uFEFF代码,名称\r\n450325,\"兴安,县\"\r\n\r\n450321,\"阳\"\"朔\"\n";

    for (byte[] file :
        List.of(
            csv.getBytes(StandardCharsets.UTF_8),
            csv.substring(1).getBytes(Charset.forName("GB18030")))) {
      assertThat(read(file).lines())
          .containsExactly(
              new Line(1, List.of("代码", "名称")),
              new Line(2, List.of("450325", "兴安,县")),
              new Line(4, List.of("450321", "阳\"朔")));
    }
  }

  @Test
  void aWorkbookIsReadAsTextNumbersWithoutNoughtsAndFormulasAsFormulas() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("区划");
      sheet.value(0, 0, "代码");
      sheet.value(1, 0, 450325);
      sheet.value(1, 2, " 兴安县 ");
      sheet.formula(2, 0, "1+1");
    }

    assertThat(read(file.toByteArray()).lines())
        .extracting(line -> line.cell(0) + "|" + line.cell(2))
        .containsExactly("代码|", "450325|兴安县", "=1+1|");
  }

  @Test
  void anEmptyFileAndABrokenWorkbookAreFaults() throws IOException {
    assertThat(read(new byte[0]).fault().key()).isEqualTo("forms.import.empty");
    assertThat(read("PK不是工作簿".getBytes(StandardCharsets.UTF_8)).fault()).isNotNull();
  }

  @Test
  void moreLinesThanAreReadAreAFault() throws IOException {
    byte[] file = "1\n".repeat(SheetReader.MAX_LINES + 2).getBytes(StandardCharsets.UTF_8);

    assertThat(read(file).fault().key()).isEqualTo("forms.import.too-many-rows");
  }

  private Sheet read(byte[] file) throws IOException {
    return reader.read(new ByteArrayInputStream(file));
  }
}
