package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.forms.Field;
import org.qingshen.forms.Problem;
import org.qingshen.forms.TableImport;
import org.qingshen.forms.TableImport.Preview;
import org.qingshen.forms.TableImport.PreviewRow;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Rows from Excel: every row's problem is shown first, and only what is right is taken. */
final class ImportDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient Field table;
  private final transient Scope scope;
  private final transient Consumer<List<Map<String, Object>>> take;
  private final Paragraph summary = new Paragraph();
  private final Div found = new Div();
  private final Upload upload = new Upload();
  private final Button confirm = new Button(Say.t("formsui.import.confirm"));
  private transient Preview preview;

  /**
   * @param existing rows that will be replaced
   */
  ImportDialog(Field table, Scope scope, int existing, Consumer<List<Map<String, Object>>> take) {
    this.table = table;
    this.scope = scope;
    this.take = take;
    String label = table.label().in(Say.locale());
    setHeaderTitle(Say.t("formsui.import.title", label));
    addClassName("qf-dialog");
    setWidth("min(1100px, 96vw)");
    setCloseOnOutsideClick(false);
    summary.setId("import-summary");
    summary.getElement().setAttribute("role", "status");
    prepareUpload();
    String intro = existing == 0 ? "formsui.import.intro" : "formsui.import.introreplace";
    add(
        new Paragraph(Say.t(intro, TableImport.MAX_ROWS, existing)),
        TemplateLink.of(scope.services().sheets(), table.rowForm(), label),
        upload,
        summary,
        found);
    addButtons();
  }

  private void prepareUpload() {
    upload.setId("import-upload");
    upload.setMaxFiles(1);
    upload.setAcceptedFileTypes(".xlsx");
    UploadWords.on(upload);
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(event -> fault(Text.of("formsui.import.onlyxlsx")));
    upload.addAllFinishedListener(event -> upload.clearFileList());
  }

  private void addButtons() {
    confirm.setId("import-confirm");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.setEnabled(false);
    confirm.addClickListener(event -> accept());
    getFooter().add(new Button(Say.t("formsui.cancel"), event -> close()), confirm);
  }

  /** On the thread of the upload, without the page's lock. */
  private void receive(UploadEvent event) throws IOException {
    Preview read;
    try (InputStream content = event.getInputStream()) {
      read = read(content);
    }
    event.getUI().access(() -> show(read));
  }

  private Preview read(InputStream content) {
    try {
      return scope.services().sheets().read(content, table.rowForm());
    } catch (IOException broken) {
      return new Preview(List.of(), Text.of("formsui.import.broken"));
    }
  }

  private void fault(Text reason) {
    show(new Preview(List.of(), reason));
  }

  void show(Preview read) {
    preview = read;
    long wrong = wrong(read);
    found.removeAll();
    summary.setClassName("qf-error", read.fault() != null || wrong > 0);
    summary.setText(said(read, wrong));
    if (!read.rows().isEmpty()) {
      found.add(grid(read));
    }
    confirm.setEnabled(read.usable() && !read.rows().isEmpty());
  }

  private static String said(Preview read, long wrong) {
    if (read.fault() != null) {
      return Say.t(read.fault());
    }
    if (read.rows().isEmpty()) {
      return Say.t("formsui.import.norows");
    }
    return wrong == 0
        ? Say.t("formsui.import.fine", read.rows().size())
        : Say.t("formsui.import.wrong", read.rows().size(), wrong);
  }

  private static long wrong(Preview read) {
    return read.rows().stream().filter(row -> !row.problems().isEmpty()).count();
  }

  /** Rows with problems first. */
  private Grid<PreviewRow> grid(Preview read) {
    Grid<PreviewRow> grid =
        StagedGrid.of(table.rowForm(), scope::options, PreviewRow::line, PreviewRow::cells);
    Grid.Column<PreviewRow> problems =
        grid.addColumn(this::problems)
            .setHeader(Say.t("formsui.import.problems"))
            .setKey("problems");
    problems.setAutoWidth(true).setPartNameGenerator(row -> "problems");
    List<Grid.Column<PreviewRow>> order = new ArrayList<>(grid.getColumns());
    order.remove(problems);
    order.add(1, problems);
    grid.setColumnOrder(order);
    grid.setPartNameGenerator(row -> row.problems().isEmpty() ? null : "wrong");
    grid.setId("import-preview");
    grid.setItems(
        read.rows().stream()
            .sorted(Comparator.comparing((PreviewRow row) -> row.problems().isEmpty()))
            .toList());
    StagedGrid.height(grid, read.rows().size());
    return grid;
  }

  private String problems(PreviewRow row) {
    return String.join("; ", row.problems().stream().map(this::said).toList());
  }

  private String said(Problem problem) {
    return table
        .rowForm()
        .field(problem.field())
        .map(field -> field.label().in(Say.locale()) + ": " + Say.t(problem.message()))
        .orElseGet(() -> Say.t(problem.message()));
  }

  void accept() {
    if (preview != null && preview.usable()) {
      take.accept(preview.rows().stream().map(PreviewRow::cells).toList());
      close();
    }
  }
}
