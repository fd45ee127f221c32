package org.qingshen.letters.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * Three sections of one Word file: a cover before the letter that is there already, and the plan
 * after it. The letter keeps its own section with its footer and code.
 */
final class BoundLayout {

  private static final String SONG = "宋体";
  private static final String HEI = "黑体";
  private static final int BODY = 11;
  private static final int CELL = 9;
  private static final int CHAPTER = 15;
  private static final int TITLE = 22;
  private static final int COVER_TOP = 3600;
  private static final int LINE = 120;
  private static final BigInteger WIDTH = BigInteger.valueOf(11906);
  private static final BigInteger HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1418);

  private final XWPFDocument document;

  /** Where the letter begins. */
  private final CTP letter;

  BoundLayout(XWPFDocument document) {
    this.document = document;
    this.letter = document.getParagraphArray(0).getCTP();
  }

  /** A page before everything else, without header and footer. */
  void cover(String kind, String title, String sub, List<String> facts) {
    before(kind, TITLE, HEI, ParagraphAlignment.CENTER, COVER_TOP);
    before(title, TITLE, HEI, ParagraphAlignment.CENTER, LINE);
    before(sub, CHAPTER, HEI, ParagraphAlignment.CENTER, LINE);
    boolean first = true;
    for (String fact : facts) {
      before(fact, BODY, SONG, ParagraphAlignment.LEFT, first ? COVER_TOP : LINE);
      first = false;
    }
    page(above().getCTP().addNewPPr().addNewSectPr());
  }

  private void before(
      String text, int size, String font, ParagraphAlignment alignment, int space) {
    XWPFParagraph paragraph = above();
    paragraph.setAlignment(alignment);
    shape(paragraph, space);
    write(paragraph, text, size, font);
  }

  /** A new paragraph just before the letter's first. */
  private XWPFParagraph above() {
    try (XmlCursor cursor = letter.newCursor()) {
      return document.insertNewParagraph(cursor);
    }
  }

  /** Gives what is there its own section and begins a plain one. */
  void endOfLetter() {
    CTBody body = document.getDocument().getBody();
    CTSectPr own = body.getSectPr();
    CTSectPr copy = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
    copy.set(own);
    body.unsetSectPr();
    page(body.addNewSectPr());
  }

  private static void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(MARGIN);
    margin.setBottom(MARGIN);
    margin.setLeft(MARGIN);
    margin.setRight(MARGIN);
    margin.setHeader(BigInteger.valueOf(851));
    margin.setFooter(BigInteger.valueOf(680));
    margin.setGutter(BigInteger.ZERO);
  }

  void title(String text) {
    paragraph(text, TITLE, HEI, ParagraphAlignment.CENTER);
  }

  void chapter(String text) {
    XWPFParagraph paragraph = paragraph(text, CHAPTER, HEI, ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
  }

  void question(String text) {
    XWPFParagraph paragraph = paragraph(text, BODY, HEI, ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
  }

  void text(String text) {
    paragraph(text, BODY, SONG, ParagraphAlignment.LEFT);
  }

  private XWPFParagraph paragraph(
      String text, int size, String font, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    shape(paragraph, LINE);
    write(paragraph, text, size, font);
    return paragraph;
  }

  /** Cell by cell into the XML: a roster may have thousands of rows. */
  void table(List<String> columns, List<List<String>> rows) {
    CTTbl table = document.getDocument().getBody().addNewTbl();
    borders(table.addNewTblPr().addNewTblBorders());
    row(table, columns, HEI);
    rows.forEach(cells -> row(table, cells, SONG));
  }

  private static void borders(CTTblBorders borders) {
    for (CTBorder border :
        List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())) {
      border.setVal(STBorder.SINGLE);
      border.setSz(BigInteger.valueOf(4));
    }
  }

  private void row(CTTbl table, List<String> cells, String font) {
    CTRow row = table.addNewTr();
    for (String cell : cells) {
      XWPFParagraph paragraph = new XWPFParagraph(row.addNewTc().addNewP(), document);
      shape(paragraph, 0);
      write(paragraph, cell, CELL, font);
    }
  }

  /** On the pages of the plan only. */
  void footer(String text) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
    XWPFParagraph paragraph =
        policy.createFooter(STHdrFtr.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    shape(paragraph, 0);
    write(paragraph, text + " · ", CELL, SONG);
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private static void shape(XWPFParagraph paragraph, int before) {
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingBetween(1.25);
  }

  private static void write(XWPFParagraph paragraph, String text, int size, String font) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = paragraph.createRun();
      run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
      run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
      run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
      run.setFontSize(size);
      run.setText(lines[i]);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }
}
