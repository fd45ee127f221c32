package org.qingshen.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** A published list as a Word and as an Excel file, in the language of record. */
@Component
class ListDocuments {

  private static final int TITLE_SIZE = 18;
  private static final int BODY_SIZE = 11;
  private static final String FONT = "SimSun";
  private static final int[] WIDTHS = {8, 44, 36, 22, 26, 40, 70};
  private static final int CHARACTER = 256;
  private static final int CODE_ROW = 3;

  private final Texts texts;
  private final ListCode code;

  ListDocuments(Texts texts, ListCode code) {
    this.texts = texts;
    this.code = code;
  }

  byte[] word(PublishedList list) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      centred(document, list.title(), TITLE_SIZE, true);
      centred(document, list.number(), BODY_SIZE, false);
      paragraph(document, say("publication.list.basis") + "：" + list.basis());
      paragraph(document, list.noticed());
      if (!list.remark().isEmpty()) {
        paragraph(document, list.remark());
      }
      List<List<String>> rows = rows(list);
      XWPFTable table = document.createTable(rows.size() + 1, heads().size() - 1);
      table.setWidth("100%");
      fill(table, 0, heads());
      for (int row = 0; row < rows.size(); row++) {
        fill(table, row + 1, rows.get(row));
      }
      paragraph(document, list.issuer());
      paragraph(document, OfficeTime.day(list.publishedAt()).toString());
      paragraph(document, say("publication.list.digest") + " SM3 " + list.digest());
      paragraph(document, say("publication.list.code"));
      code.below(document, list);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  /** The digest of each entry stands in the Excel file only: paper has no room. */
  private static void fill(XWPFTable table, int row, List<String> cells) {
    for (int cell = 0; cell < cells.size() - 1; cell++) {
      table.getRow(row).getCell(cell).setText(cells.get(cell));
    }
  }

  private static void centred(XWPFDocument document, String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, size).setBold(bold);
  }

  private static void paragraph(XWPFDocument document, String text) {
    run(document.createParagraph(), text, BODY_SIZE);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setFontFamily(FONT);
    run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    return run;
  }

  byte[] excel(PublishedList list) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet(say("publication.list.sheet"));
      XSSFCellStyle bold = book.createCellStyle();
      XSSFFont font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      line(sheet, 0, List.of(list.title()), bold);
      line(sheet, 1, List.of(list.number(), OfficeTime.day(list.publishedAt()).toString()), null);
      line(sheet, 2, List.of(list.issuer()), null);
      int first = 4;
      line(sheet, first, heads(), bold);
      List<List<String>> rows = rows(list);
      for (int row = 0; row < rows.size(); row++) {
        line(sheet, first + 1 + row, rows.get(row), null);
      }
      for (int column = 0; column < WIDTHS.length; column++) {
        sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
      }
      sheet.createFreezePane(0, first + 1);
      line(sheet, first + rows.size() + 2, List.of("", say("publication.list.code")), null);
      code.below(book, sheet, first + rows.size() + CODE_ROW, list);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  /** Every cell is text: what begins with an equals sign is not a formula. */
  private static void line(XSSFSheet sheet, int number, List<String> cells, XSSFCellStyle style) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(cells.get(column));
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
  }

  private List<String> heads() {
    return List.of("no", "title", "party", "place", "category", "standing", "digest").stream()
        .map(column -> say("publication.column." + column))
        .toList();
  }

  private List<List<String>> rows(PublishedList list) {
    return list.entries().stream().map(this::row).toList();
  }

  private List<String> row(Entry entry) {
    return List.of(
        String.valueOf(entry.no()),
        entry.title(),
        entry.party(),
        entry.place(),
        entry.category(),
        standing(entry),
        entry.digest());
  }

  private String standing(Entry entry) {
    return entry.correction() == null
        ? say("publication.entry.stands")
        : texts.say(CorrectionText.of(entry));
  }

  private String say(String key) {
    return texts.say(Text.of(key));
  }
}
