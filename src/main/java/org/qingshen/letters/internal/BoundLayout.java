package org.qingshen.letters.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/**
 * Three sections of one Word file: a cover before the letter that is there already, and the plan
 * after it. The letter keeps its own section with its footer and code.
 */
final class BoundLayout {

  private static final int BODY = 11;
  private static final int CHAPTER = 15;
  private static final int TITLE = 22;
  private static final int COVER_TOP = 3600;
  private static final int LINE = 120;
  private static final BigInteger WIDTH = BigInteger.valueOf(11906);
  private static final BigInteger HEIGHT = BigInteger.valueOf(16838);
  private static final BigInteger MARGIN = BigInteger.valueOf(1418);

  private final XWPFDocument document;

  /** Where the letter begins: a paragraph, or a table as its head. */
  private final XmlObject letter;

  BoundLayout(XWPFDocument document) {
    this.document = document;
    try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
      cursor.toFirstChild();
      this.letter = cursor.getObject();
    }
  }

  /** A page before everything else, without header and footer. */
  void cover(String kind, String title, String sub, List<String> facts) {
    before(kind, TITLE, BoundText.HEI, ParagraphAlignment.CENTER, COVER_TOP);
    before(title, TITLE, BoundText.HEI, ParagraphAlignment.CENTER, LINE);
    before(sub, CHAPTER, BoundText.HEI, ParagraphAlignment.CENTER, LINE);
    boolean first = true;
    for (String fact : facts) {
      before(fact, BODY, BoundText.SONG, ParagraphAlignment.LEFT, first ? COVER_TOP : LINE);
      first = false;
    }
    page(above().getCTP().addNewPPr().addNewSectPr());
  }

  private void before(String text, int size, String font, ParagraphAlignment alignment, int space) {
    XWPFParagraph paragraph = above();
    paragraph.setAlignment(alignment);
    BoundText.shape(paragraph, space);
    BoundText.write(paragraph, text, size, font);
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
    paragraph(text, TITLE, BoundText.HEI, ParagraphAlignment.CENTER);
  }

  void chapter(String text) {
    XWPFParagraph paragraph = paragraph(text, CHAPTER, BoundText.HEI, ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
  }

  void question(String text) {
    XWPFParagraph paragraph = paragraph(text, BODY, BoundText.HEI, ParagraphAlignment.LEFT);
    paragraph.setKeepNext(true);
  }

  void text(String text) {
    paragraph(text, BODY, BoundText.SONG, ParagraphAlignment.LEFT);
  }

  private XWPFParagraph paragraph(
      String text, int size, String font, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    BoundText.shape(paragraph, LINE);
    BoundText.write(paragraph, text, size, font);
    return paragraph;
  }

  void table(List<String> columns, List<List<String>> rows) {
    BoundTable.add(document, columns, rows);
  }

  /** On the pages of the plan only. */
  void footer(String text) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
    XWPFParagraph paragraph = policy.createFooter(STHdrFtr.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    BoundText.shape(paragraph, 0);
    BoundText.write(paragraph, text + " · ", BoundText.SMALL, BoundText.SONG);
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
