package org.qingshen.forms.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.TableImport;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class ExcelTableImport implements TableImport {

  private static final Logger LOG = LoggerFactory.getLogger(ExcelTableImport.class);
  private static final int MEGABYTE = 1024 * 1024;

  private final RowRules rowRules;
  private final ExcelTemplate template;

  ExcelTableImport(RowRules rowRules, ExcelTemplate template) {
    this.rowRules = rowRules;
    this.template = template;
  }

  @Override
  public Preview read(InputStream xlsx, FormModel rowForm, FormContext context) throws IOException {
    byte[] file = xlsx.readNBytes(ArchiveCap.MOST_BYTES + 1);
    if (file.length > ArchiveCap.MOST_BYTES) {
      return fault(Text.of("forms.import.too-big", ArchiveCap.MOST_BYTES / MEGABYTE));
    }
    Optional<Text> unfit = ArchiveCap.fault(file);
    return unfit.isPresent() ? fault(unfit.get()) : workbook(file, rowForm, context);
  }

  private Preview workbook(byte[] file, FormModel rowForm, FormContext context) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return sheet(rows.iterator(), rowForm, context);
    } catch (IOException | RuntimeException e) {
      // The reader answers a broken workbook with whatever it stumbled over.
      LOG.debug("A workbook could not be read", e);
      return fault(Text.of("forms.import.unreadable"));
    }
  }

  private Preview sheet(Iterator<Row> rows, FormModel rowForm, FormContext context) {
    SheetHeader header = null;
    List<PreviewRow> read = new ArrayList<>();
    Repeats repeats = new Repeats(rowForm);
    while (rows.hasNext()) {
      Row row = rows.next();
      if (SheetHeader.isBlank(row)) {
        continue;
      }
      if (header == null) {
        header = SheetHeader.of(row, rowForm);
        if (header.fault() != null) {
          return fault(header.fault());
        }
      } else if (read.size() == MAX_ROWS) {
        return fault(Text.of("forms.import.too-many-rows", MAX_ROWS));
      } else {
        read.add(row(row, header, rowForm, context, repeats));
      }
    }
    return header == null
        ? fault(Text.of("forms.import.empty"))
        : new Preview(List.copyOf(read), null);
  }

  private PreviewRow row(
      Row row, SheetHeader header, FormModel rowForm, FormContext context, Repeats repeats) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Object> found = new LinkedHashMap<>();
    header.cells(row, context, found, problems);
    List<String> unreadable = problems.stream().map(Problem::path).toList();
    var checked = rowRules.check(rowForm, found, Map.of(), context, "");
    checked.problems().stream()
        .filter(problem -> !unreadable.contains(problem.path()))
        .forEach(problems::add);
    problems.addAll(repeats.of(checked.cells(), row.getRowNum(), ""));
    Map<String, Object> cells = new LinkedHashMap<>(checked.cells());
    problems.forEach(
        problem ->
            Optional.ofNullable(found.get(problem.path()))
                .ifPresent(value -> cells.put(problem.path(), value)));
    return new PreviewRow(row.getRowNum(), cells, List.copyOf(problems));
  }

  private static Preview fault(Text fault) {
    return new Preview(List.of(), fault);
  }

  @Override
  public void template(OutputStream out, FormModel rowForm) throws IOException {
    template.write(out, rowForm);
  }
}
