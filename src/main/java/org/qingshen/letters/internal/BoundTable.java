package org.qingshen.letters.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of the bound file, cell by cell into the XML: a roster may have thousands of rows. */
final class BoundTable {

  /** Width of the text of a page, in twentieths of a point. */
  private static final BigInteger TEXT = BigInteger.valueOf(9070);

  private static final BigInteger LINE = BigInteger.valueOf(4);

  private BoundTable() {}

  static void add(XWPFDocument document, List<String> columns, List<List<String>> rows) {
    CTTbl table = document.getDocument().getBody().addNewTbl();
    frame(table, Math.max(1, columns.size()));
    row(document, table, columns, BoundText.HEI);
    rows.forEach(cells -> row(document, table, cells, BoundText.SONG));
  }

  /** As wide as the text, all columns alike. */
  private static void frame(CTTbl table, int columns) {
    CTTblPr properties = table.addNewTblPr();
    CTTblWidth width = properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(TEXT);
    borders(properties.addNewTblBorders());
    CTTblGrid grid = table.addNewTblGrid();
    for (int column = 0; column < columns; column++) {
      grid.addNewGridCol().setW(TEXT.divide(BigInteger.valueOf(columns)));
    }
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
      border.setSz(LINE);
    }
  }

  private static void row(XWPFDocument document, CTTbl table, List<String> cells, String font) {
    CTRow row = table.addNewTr();
    for (String cell : cells) {
      XWPFParagraph paragraph = new XWPFParagraph(row.addNewTc().addNewP(), document);
      BoundText.shape(paragraph, 0);
      BoundText.write(paragraph, cell, BoundText.SMALL, font);
    }
  }
}
