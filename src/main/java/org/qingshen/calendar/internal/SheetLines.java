package org.qingshen.calendar.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The lines of a small workbook or of a comma-separated file, as text. */
final class SheetLines {

  private static final long MAX_INFLATED = 20L * 1024 * 1024;
  private static final int MAX_LINES = 1000;
  private static final int MAX_CELLS = 20;

  private SheetLines() {}

  /**
   * @param number as a spreadsheet counts
   */
  record Line(int number, List<String> cells) {

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    private boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /** Empty where it is neither. */
  static Optional<List<Line>> of(byte[] file) {
    boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    return (zip ? workbook(file) : separated(file))
        .map(lines -> lines.stream().filter(line -> !line.blank()).toList());
  }

  private static Optional<List<Line>> workbook(byte[] file) {
    if (!small(file)) {
      return Optional.empty();
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return Optional.of(
          rows.limit(MAX_LINES)
              .map(row -> new Line(row.getRowNum(), trimmed(cells(row))))
              .toList());
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the reader answers a broken workbook with whatever it met
    }
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, Math.min(MAX_CELLS, row.getCellCount()))
        .mapToObj(index -> row.getOptionalCell(index).map(SheetLines::text).orElse(""))
        .toList();
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      try {
        return cell.asDate().toLocalDate().toString();
      } catch (RuntimeException noDate) {
        return cell.getRawValue();
      }
    }
    return cell.getText() == null ? "" : cell.getText().strip();
  }

  private static boolean small(byte[] file) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      long left = MAX_INFLATED;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        left -= inflated(zip, entry, left);
      }
      return left > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Its size, read no further than the first block too many. */
  private static long inflated(ZipFile zip, ZipArchiveEntry entry, long allowed)
      throws IOException {
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (InputStream content = zip.getInputStream(entry)) {
      for (int n = content.read(buffer); n >= 0 && size < allowed; n = content.read(buffer)) {
        size += n;
      }
    }
    return size;
  }

  private static Optional<List<Line>> separated(byte[] file) {
    return decoded(file, StandardCharsets.UTF_8)
        .or(() -> decoded(file, Charset.forName("GB18030")))
        .map(SheetLines::split);
  }

  /** Spreadsheets in China still write their own character set. */
  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static List<Line> split(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : plain.lines().limit(MAX_LINES).toList()) {
      List<String> cells =
          Arrays.stream(line.split(",", MAX_CELLS)).map(SheetLines::unquoted).toList();
      lines.add(new Line(++number, trimmed(cells)));
    }
    return lines;
  }

  private static String unquoted(String cell) {
    String plain = cell.strip();
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
  }

  /** Without the empty cells at the end. */
  private static List<String> trimmed(List<String> cells) {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isBlank()) {
      size--;
    }
    return List.copyOf(cells.subList(0, size));
  }
}
