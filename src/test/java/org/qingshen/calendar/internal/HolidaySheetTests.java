package org.qingshen.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.Calendars.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

class HolidaySheetTests {

  private static final String HEAD = "日期,类型,名称\n";
  private static final Day NEW_YEAR = new Day(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "元旦");

  private final HolidaySheet sheets = new HolidaySheet(Texts.ofBundles());

  @Test
  void aCommaSeparatedFileIsReadWhateverItsCharacterSet() throws IOException {
    String file = HEAD + "2027-01-01,放假,元旦\n2027/1/3,上班,元旦\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      Sheet sheet = read(file.getBytes(charset));

      assertThat(sheet.usable()).isTrue();
      assertThat(sheet.days())
          .containsExactly(NEW_YEAR, new Day(LocalDate.of(2027, 1, 3), Kind.WORKDAY, "元旦"));
    }
  }

  @Test
  void aWorkbookIsReadWithDatesAsDatesOrAsText() throws IOException {
    Sheet sheet = read(workbook());

    assertThat(sheet.fault()).isNull();
    assertThat(sheet.days())
        .containsExactly(NEW_YEAR, new Day(LocalDate.of(2027, 1, 2), Kind.HOLIDAY, "元旦"));
  }

  @Test
  void everyRowsProblemIsReportedAndOneBadRowKeepsTheFileOut() throws IOException {
    Sheet sheet =
        read(
            HEAD
                + "2027-01-01,放假,元旦\n"
                + "2026-12-31,放假,元旦\n"
                + "2027-01-04,上班,元旦\n"
                + "2027-02-30,放假,春节\n"
                + "2027-01-02,休息,元旦\n"
                + "2027-01-03,放假,\n"
                + "2027-01-01,放假,元旦\n");

    assertThat(sheet.usable()).isFalse();
    assertThat(sheet.rows())
        .extracting(row -> row.problems().stream().map(Text::key).toList())
        .containsExactly(
            List.of(),
            List.of("calendar.row.other-year"),
            List.of("calendar.row.no-weekend"),
            List.of("calendar.row.date"),
            List.of("calendar.row.kind"),
            List.of("calendar.row.name"),
            List.of("calendar.row.repeated-line"));
    assertThat(sheet.rows().get(6).line()).isEqualTo(8);
  }

  @Test
  void aFileWithoutItsHeadWithoutRowsOrThatIsNoFileAtAllIsRefusedAsAWhole() throws IOException {
    assertThat(read("2027-01-01,放假,元旦\n").fault().key()).isEqualTo("calendar.sheet.head");
    assertThat(read(HEAD).fault().key()).isEqualTo("calendar.sheet.empty");
    assertThat(read("").fault().key()).isEqualTo("calendar.sheet.head");
    assertThat(read("PK\u0003\u0004broken").fault().key()).isEqualTo("calendar.sheet.unreadable");
    assertThat(read(new byte[2 * 1024 * 1024]).fault().key()).isEqualTo("calendar.sheet.too-big");
    assertThat(read(HEAD + "2027-01-01,放假,元旦\n".repeat(300)).fault().key())
        .isEqualTo("calendar.year.days");
  }

  private Sheet read(String file) throws IOException {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  private Sheet read(byte[] file) throws IOException {
    return sheets.read(new ByteArrayInputStream(file), 2027);
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("2027");
      List.of("日期", "类型", "名称").forEach(it -> sheet.value(0, "日期类型名称".indexOf(it) / 2, it));
      sheet.value(1, 0, LocalDate.of(2027, 1, 1));
      sheet.style(1, 0).format("yyyy-MM-dd").set();
      sheet.value(2, 0, "2027年1月2日");
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 1, "放假");
        sheet.value(row, 2, "元旦");
      }
    }
    return out.toByteArray();
  }
}
