package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.qingshen.experts.ExpertPool.Registered.Issued;
import org.qingshen.experts.PoolSheet;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Experts from a file: each line's problems are shown before any is saved. */
class PoolImport extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient PoolSheet pool;
  private final transient SheetReader reader;
  private final transient Runnable done;
  private final Paragraph summary = new Paragraph();
  private final Div found = new Div();
  private final Upload upload = new Upload();
  private final Button confirm =
      Widgets.primary("import-confirm", Say.t("experts.pool.save"), this::save);
  private final Button close = new Button(Say.t("experts.pool.cancel"), click -> close());
  private transient Sheet sheet;

  PoolImport(PoolSheet pool, SheetReader reader, Runnable done) {
    this.pool = pool;
    this.reader = reader;
    this.done = done;
    setHeaderTitle(Say.t("experts.pool.import"));
    setWidth("min(1100px, 96vw)");
    setCloseOnOutsideClick(false);
    summary.setId("import-summary");
    summary.getElement().setAttribute("role", "status");
    upload.setId("import-upload");
    upload.setMaxFiles(1);
    upload.setAcceptedFileTypes(".xlsx", ".csv");
    upload.setUploadButton(new Button(Say.t("experts.pool.choose")));
    upload.setDropLabel(new Span(Say.t("experts.pool.drop")));
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(
        event -> show(new Sheet(List.of(), Text.of("experts.pool.only"))));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    confirm.setEnabled(false);
    confirm.setDisableOnClick(true);
    add(new Paragraph(Say.t("experts.pool.import-what", PoolSheet.MOST)), upload, summary, found);
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

  private void show(Sheet read) {
    sheet = read;
    found.removeAll();
    PoolSheet.Preview preview =
        read.fault() == null ? pool.preview(read) : new PoolSheet.Preview(List.of(), read.fault());
    summary.setText(said(preview));
    summary.setClassName("notice", true);
    summary.setClassName("bad", !preview.usable());
    if (!preview.rows().isEmpty()) {
      found.add(grid(preview));
    }
    confirm.setEnabled(preview.usable());
  }

  private static String said(PoolSheet.Preview preview) {
    return preview.fault() != null
        ? Say.t(preview.fault())
        : Say.t(
            preview.usable() ? "experts.pool.fine" : "experts.pool.bad",
            preview.rows().size(),
            preview.count(PoolSheet.Effect.NEW),
            preview.count(PoolSheet.Effect.CHANGED),
            preview.count(PoolSheet.Effect.SAME),
            preview.count(PoolSheet.Effect.BAD));
  }

  /** Rows with problems first. */
  private static Grid<PoolSheet.Row> grid(PoolSheet.Preview preview) {
    Grid<PoolSheet.Row> grid = Widgets.plain(new Grid<>());
    grid.setId("import-preview");
    grid.setAllRowsVisible(preview.rows().size() <= 8);
    column(grid, "experts.pool.row", it -> String.valueOf(it.line()), "60px");
    column(grid, "experts.pool.effect", it -> Say.t("experts.pool.effect." + it.effect()), "80px");
    column(grid, "experts.column.NAME", PoolSheet.Row::name, "110px");
    column(grid, "experts.column.LOGIN", PoolSheet.Row::login, "110px");
    column(grid, "experts.column.EMPLOYER", PoolSheet.Row::employer, "180px");
    grid.addColumn(it -> String.join("；", it.problems().stream().map(Say::t).toList()))
        .setHeader(Say.t("experts.pool.problems"))
        .setFlexGrow(1);
    grid.setItems(
        preview.rows().stream()
            .sorted(Comparator.comparing((PoolSheet.Row row) -> row.problems().isEmpty()))
            .toList());
    return grid;
  }

  private static void column(
      Grid<PoolSheet.Row> grid,
      String head,
      com.vaadin.flow.function.ValueProvider<PoolSheet.Row, String> value,
      String width) {
    grid.addColumn(value).setHeader(Say.t(head)).setWidth(width).setFlexGrow(0);
  }

  private void save() {
    Component outcome = outcome(pool.save(sheet));
    done.run();
    found.removeAll();
    summary.setVisible(false);
    upload.setVisible(false);
    confirm.setVisible(false);
    close.setText(Say.t("experts.pool.close"));
    found.add(outcome);
  }

  private Component outcome(PoolSheet.Saved saved) {
    Div said = new Div();
    said.setId("import-saved");
    if (saved instanceof PoolSheet.Saved.Refused refused) {
      said.addClassNames("notice", "bad");
      said.add(new Paragraph(Say.t(refused.reason())));
    } else if (saved instanceof PoolSheet.Saved.Done made) {
      said.addClassNames("notice", "good");
      said.add(new Paragraph(Say.t("experts.pool.saved", made.written())));
      if (!made.issued().isEmpty()) {
        said.add(
            new Paragraph(Say.t("experts.pool.once", made.issued().size())),
            passwords(made.issued()));
      }
    }
    return said;
  }

  /** The list leaves the memory with its first download. */
  private Anchor passwords(List<Issued> issued) {
    AtomicReference<List<Issued>> once = new AtomicReference<>(issued);
    DownloadHandler handler =
        event -> {
          List<Issued> given = once.getAndSet(null);
          if (given == null) {
            event.getResponse().sendError(410, "Gone");
            return;
          }
          event.setFileName(Say.t("experts.pool.passwords") + ".xlsx");
          event.setContentType(XLSX);
          pool.passwords(event.getOutputStream(), given);
        };
    Anchor link = new Anchor(handler, Say.t("experts.pool.download"));
    link.setId("import-passwords");
    link.setRouterIgnore(true);
    return link;
  }
}
