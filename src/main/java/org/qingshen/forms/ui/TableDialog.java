package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/**
 * Rows from a file: what each would do and what is wrong with it is shown before any is saved. One
 * for every table that is brought in, whatever its rows are.
 */
public class TableDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int SHORT = 8;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What the rows mean. */
  public interface Rows {

    Found preview(Sheet sheet);

    /**
     * @return what to show instead of the preview; the dialog stays open
     */
    Component save(Sheet sheet);
  }

  /**
   * @param columns names of what {@link Line#cells} holds
   */
  public record Found(String summary, boolean usable, List<String> columns, List<Line> lines) {}

  /** One row; its problems are joined to one text, blank where there is none. */
  public record Line(int number, List<String> cells, String effect, String problems) {}

  private final transient SheetReader reader;
  private final transient Rows rows;
  private final Paragraph summary = new Paragraph();
  private final Div found = new Div();
  private final Upload upload = new Upload();
  private final Button confirm = new Button(Say.t("forms.table.confirm"));
  private final Button close = new Button(Say.t("forms.table.cancel"), click -> close());
  private transient Sheet sheet;

  public TableDialog(String title, String intro, SheetReader reader, Rows rows) {
    this.reader = reader;
    this.rows = rows;
    setHeaderTitle(title);
    setWidth("min(1100px, 96vw)");
    setCloseOnOutsideClick(false);
    summary.setId("import-summary");
    summary.getElement().setAttribute("role", "status");
    upload.setId("import-upload");
    upload.setMaxFiles(1);
    upload.setAcceptedFileTypes(".xlsx", ".csv");
    upload.setUploadButton(new Button(Say.t("forms.table.choose")));
    upload.setDropLabel(new com.vaadin.flow.component.html.Span(Say.t("forms.table.drop")));
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(event -> fault(Text.of("forms.table.only")));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    add(new Paragraph(intro), upload, summary, found);
    confirm.setId("import-confirm");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.setEnabled(false);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(click -> save());
    getFooter().add(close, confirm);
  }

  /** On the thread of the upload; read without the page's lock, judged with it. */
  private void receive(UploadEvent event) throws IOException {
    Sheet read;
    try (InputStream content = event.getInputStream()) {
      read = reader.read(content);
    }
    event.getUI().access(() -> show(read));
  }

  private void fault(Text reason) {
    show(new Sheet(List.of(), reason));
  }

  void show(Sheet read) {
    sheet = read;
    found.removeAll();
    Found judged =
        read.fault() == null
            ? rows.preview(read)
            : new Found(Say.t(read.fault()), false, List.of(), List.of());
    summary.setText(judged.summary());
    summary.setClassName("notice", true);
    summary.setClassName("bad", !judged.usable());
    if (!judged.lines().isEmpty()) {
      found.add(grid(judged));
    }
    confirm.setEnabled(judged.usable());
  }

  /** Rows with problems first. */
  private static Grid<Line> grid(Found judged) {
    Grid<Line> grid = new Grid<>();
    grid.addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(judged.lines().size() <= SHORT);
    if (judged.lines().size() > SHORT) {
      grid.setHeight("min(420px, 46vh)");
    }
    grid.setId("import-preview");
    narrow(grid, "forms.table.line", line -> String.valueOf(line.number()));
    narrow(grid, "forms.table.effect", Line::effect);
    for (int at = 0; at < judged.columns().size(); at++) {
      int cell = at;
      grid.addColumn(line -> line.cells().get(cell))
          .setHeader(judged.columns().get(at))
          .setTooltipGenerator(line -> line.cells().get(cell))
          .setWidth("150px")
          .setFlexGrow(0)
          .setResizable(true);
    }
    grid.addColumn(Line::problems)
        .setHeader(Say.t("forms.table.problems"))
        .setTooltipGenerator(Line::problems)
        .setFlexGrow(1)
        .setResizable(true);
    grid.setItems(
        judged.lines().stream()
            .sorted(Comparator.comparing((Line line) -> line.problems().isEmpty()))
            .toList());
    return grid;
  }

  private static void narrow(Grid<Line> grid, String head, ValueProvider<Line, String> value) {
    grid.addColumn(value)
        .setHeader(Say.t(head))
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setResizable(true);
  }

  /** What the rows would come to, in one sentence. */
  public static String summary(boolean usable, int all, int fresh, int changed, int same, int bad) {
    return Say.t(usable ? "forms.table.fine" : "forms.table.bad", all, fresh, changed, same, bad);
  }

  /** A file that leaves the memory with its first download, such as new passwords. */
  public static <T> Anchor once(T content, String label, String fileName, Writer<T> writer) {
    AtomicReference<T> kept = new AtomicReference<>(content);
    DownloadHandler handler =
        event -> {
          T given = kept.getAndSet(null);
          if (given == null) {
            event.getResponse().sendError(HttpServletResponse.SC_GONE, "Gone");
            return;
          }
          event.setFileName(fileName + ".xlsx");
          event.setContentType(XLSX);
          writer.write(event.getOutputStream(), given);
        };
    Anchor link = new Anchor(handler, label);
    link.setId("import-passwords");
    link.setRouterIgnore(true);
    return link;
  }

  /** Writes such a file. */
  public interface Writer<T> {
    void write(OutputStream out, T content) throws IOException;
  }

  private void save() {
    Component outcome = rows.save(sheet);
    found.removeAll();
    summary.setVisible(false);
    upload.setVisible(false);
    confirm.setVisible(false);
    close.setText(Say.t("forms.table.close"));
    found.add(outcome);
  }
}
