package org.qingshen.forms.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.qingshen.forms.SheetReader;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class PlainSheetReader implements SheetReader {

  private static final Logger LOG = LoggerFactory.getLogger(PlainSheetReader.class);
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_COLUMNS = 100;

  @Override
  public Sheet read(InputStream input) throws IOException {
    byte[] file = input.readNBytes(ArchiveCap.MOST_BYTES + 1);
    if (file.length > ArchiveCap.MOST_BYTES) {
      return fault(Text.of("forms.import.too-big", ArchiveCap.MOST_BYTES / MEGABYTE));
    }
    if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
      return bounded(CsvLines.of(file).iterator());
    }
    Optional<Text> unfit = ArchiveCap.fault(file);
    return unfit.isPresent() ? fault(unfit.get()) : workbook(file);
  }

  private static Sheet workbook(byte[] file) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return bounded(rows.map(PlainSheetReader::line).iterator());
    } catch (IOException | RuntimeException e) {
      // The reader answers a broken workbook with whatever it stumbled over.
      LOG.debug("A workbook could not be read", e);
      return fault(Text.of("forms.import.unreadable"));
    }
  }

  private static Sheet bounded(Iterator<Line> all) {
    List<Line> lines = new ArrayList<>();
    while (all.hasNext()) {
      Line line = all.next();
      if (line.isBlank()) {
        continue;
      }
      if (lines.size() > MAX_LINES) {
        return fault(Text.of("forms.import.too-many-rows", MAX_LINES));
      }
      lines.add(line);
    }
    return lines.isEmpty() ? fault(Text.of("forms.import.empty")) : new Sheet(lines, null);
  }

  private static Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null && cell.getColumnIndex() < MOST_COLUMNS) {
        while (cells.size() < cell.getColumnIndex()) {
          cells.add("");
        }
        cells.add(text(cell));
      }
    }
    return new Line(row.getRowNum(), List.copyOf(cells));
  }

  private static String text(Cell cell) {
    if (cell.getFormula() != null) {
      return "=" + cell.getFormula();
    }
    if (cell.getType() == CellType.NUMBER) {
      BigDecimal number = cell.asNumber();
      return Math.abs((long) number.scale()) > 100
          ? cell.getRawValue()
          : number.stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }

  private static Sheet fault(Text fault) {
    return new Sheet(List.of(), fault);
  }
}
