package org.qingshen.publication.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qingshen.letters.PrintedCodes;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.springframework.stereotype.Component;

/** The code on a printed list: it leads to the page that shows and verifies the list. */
@Component
class ListCode {

  private static final int PIXELS = 90;
  private static final double SHEET_SCALE = 0.4;

  private final PrintedCodes codes;

  ListCode(PrintedCodes codes) {
    this.codes = codes;
  }

  byte[] png(PublishedList list) {
    return codes.png(PortalWords.path(list.number()));
  }

  void below(XWPFDocument document, PublishedList list) throws IOException {
    int side = Units.pixelToEMU(PIXELS);
    try {
      document
          .createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(png(list)), PictureType.PNG, "verify.png", side, side);
    } catch (InvalidFormatException e) {
      throw new IOException("A PNG is a picture", e);
    }
  }

  /** Below the rows, so that it is printed with them. */
  void below(XSSFWorkbook book, XSSFSheet sheet, int row, PublishedList list) {
    int picture = book.addPicture(png(list), Workbook.PICTURE_TYPE_PNG);
    XSSFClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(1);
    anchor.setRow1(row);
    sheet.createDrawingPatriarch().createPicture(anchor, picture).resize(SHEET_SCALE);
  }
}
