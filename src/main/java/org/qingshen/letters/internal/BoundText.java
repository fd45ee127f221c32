package org.qingshen.letters.internal;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Text of the bound file: Chinese in the fonts of offices, all else in Times. */
final class BoundText {

  static final String SONG = "SimSun";
  static final String HEI = "SimHei";

  /** Size of tables and footers, in points. */
  static final int SMALL = 9;

  private static final String LATIN = "Times New Roman";
  private static final double SPACING = 1.25;

  private BoundText() {}

  static void shape(XWPFParagraph paragraph, int before) {
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingBetween(SPACING);
  }

  static void write(XWPFParagraph paragraph, String text, int size, String font) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      XWPFRun run = paragraph.createRun();
      run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
      run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
      run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
      run.setFontSize(size);
      run.setText(lines[i]);
      if (i < lines.length - 1) {
        run.addBreak();
      }
    }
  }
}
