package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.administration.CalendarKeeping;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Difference;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Row;
import org.qingshen.calendar.Calendars.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** A year from a file: what is wrong with each row first, then what a known year would lose. */
class CalendarImport extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient CalendarKeeping calendars;
  private final int year;
  private final transient Runnable done;
  private final TextField source = new TextField(Say.t("calendar.source"));
  private final Paragraph summary = new Paragraph();
  private final Div found = new Div();
  private final Button enter = new Button(Say.t("calendar.import.enter"), click -> enter());
  private transient Sheet sheet;

  CalendarImport(CalendarKeeping calendars, int year, Runnable done) {
    this.calendars = calendars;
    this.year = year;
    this.done = done;
    setHeaderTitle(Say.t("calendar.import") + " · " + year);
    setWidth("min(860px, 96vw)");
    setCloseOnOutsideClick(false);
    source.setId("calendar-source");
    source.setWidthFull();
    source.setMaxLength(400);
    source.setHelperText(Say.t("calendar.source.hint"));
    summary.setId("calendar-summary");
    summary.getElement().setAttribute("role", "status");
    enter.setId("calendar-enter");
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enter.setEnabled(false);
    add(new Paragraph(Say.t("calendar.import.what")), template(), upload(), source, summary, found);
    getFooter().add(new Button(Say.t("calendar.cancel"), click -> close()), enter);
  }

  private static Anchor template() {
    String head =
        Say.t("calendar.column.day")
            + ","
            + Say.t("calendar.column.kind")
            + ","
            + Say.t("calendar.column.name")
            + "\n";
    DownloadHandler handler =
        event -> {
          event.setFileName("calendar.csv");
          event.setContentType("text/csv;charset=UTF-8");
          // With a byte order mark, or a spreadsheet takes it for another character set.
          event.getOutputStream().write(("\uFEFF" + head).getBytes(StandardCharsets.UTF_8));
        };
    Anchor link = new Anchor(handler, Say.t("calendar.import.template"));
    link.setRouterIgnore(true);
    return link;
  }

  private Upload upload() {
    Upload upload = new Upload();
    upload.setId("calendar-upload");
    upload.setMaxFiles(1);
    upload.setAcceptedFileTypes(".xlsx", ".csv");
    upload.setUploadButton(new Button(Say.t("calendar.import.choose")));
    upload.setDropLabel(new Span(Say.t("calendar.import.drop")));
    upload.setUploadHandler(this::receive);
    upload.addFileRejectedListener(event -> fault(Text.of("calendar.sheet.unreadable")));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    return upload;
  }

  /** On the thread of the upload; read without the page's lock, shown with it. */
  private void receive(UploadEvent event) throws IOException {
    byte[] file;
    try (InputStream content = event.getInputStream()) {
      file = content.readNBytes(2 * 1024 * 1024);
    }
    event.getUI().access(() -> read(file));
  }

  private void read(byte[] file) {
    try {
      show(calendars.read(new java.io.ByteArrayInputStream(file), year));
    } catch (IOException broken) {
      fault(Text.of("calendar.sheet.unreadable"));
    }
  }

  private void fault(Text reason) {
    show(new Sheet(List.of(), reason));
  }

  void show(Sheet read) {
    sheet = read;
    found.removeAll();
    long wrong = read.rows().stream().filter(row -> !row.problems().isEmpty()).count();
    if (read.fault() != null) {
      say(Say.t(read.fault()), true);
    } else if (wrong > 0) {
      say(Say.t("calendar.sheet.wrong", read.rows().size(), wrong), true);
    } else {
      say(Say.t("calendar.sheet.fine", read.rows().size()), false);
    }
    if (!read.rows().isEmpty()) {
      found.add(grid(read));
    }
    enter.setEnabled(read.usable());
  }

  private void say(String sentence, boolean bad) {
    summary.setText(sentence);
    summary.setClassName("notice", true);
    summary.setClassName("bad", bad);
  }

  /** Rows with problems first. */
  private static Grid<Row> grid(Sheet read) {
    Grid<Row> grid = Pages.plain(new Grid<>());
    grid.setAllRowsVisible(false);
    grid.setHeight("min(360px, 40vh)");
    grid.setId("calendar-preview");
    Pages.column(grid, "calendar.column.line", row -> String.valueOf(row.line()));
    Pages.wide(grid, "calendar.title", row -> String.join(" · ", row.said()));
    Pages.wide(
        grid,
        "calendar.column.problems",
        row -> row.problems().stream().map(Say::t).collect(Collectors.joining(" ")));
    grid.setItems(
        read.rows().stream()
            .sorted(Comparator.comparing((Row row) -> row.problems().isEmpty()))
            .toList());
    return grid;
  }

  private void enter() {
    Entry entry = calendars.enter(year, sheet.days(), source.getValue());
    if (entry instanceof Entry.Refused refused) {
      say(Say.t(refused.reason()), true);
    } else if (entry instanceof Entry.Known known) {
      compare(known);
    } else {
      entered();
    }
  }

  private void compare(Entry.Known known) {
    Difference difference = known.difference();
    say(Say.t(known.reason()), true);
    found.removeAll();
    found.add(
        new Paragraph(
            difference.none()
                ? Say.t("calendar.difference.none")
                : Say.t(
                    "calendar.difference",
                    difference.added().size(),
                    difference.removed().size(),
                    difference.changed().size())));
    list("calendar.difference.added", difference.added());
    list("calendar.difference.removed", difference.removed());
    list("calendar.difference.changed", difference.changed());
    Button replace =
        new Button(Say.t("calendar.import.replace", String.valueOf(year)), click -> ask(known));
    replace.setId("calendar-replace");
    replace.addThemeVariants(ButtonVariant.LUMO_ERROR);
    found.add(replace);
    enter.setEnabled(false);
  }

  private void list(String title, List<Day> days) {
    if (!days.isEmpty()) {
      String all =
          days.stream()
              .map(day -> day.on() + " " + Say.t("calendar.kind." + day.kind()))
              .collect(Collectors.joining(" · "));
      found.add(new Paragraph(Say.t(title) + " " + all));
    }
  }

  private void ask(Entry.Known known) {
    String label = Say.t("calendar.import.replace", String.valueOf(year));
    ConfirmDialog ask =
        new ConfirmDialog(
            label,
            Say.t(
                "calendar.import.replace.ask",
                sheet.days().size(),
                String.valueOf(year),
                calendars.days(year).size()),
            label,
            confirmed -> replace(known));
    ask.setCancelable(true);
    ask.setCancelText(Say.t("calendar.cancel"));
    ask.open();
  }

  private void replace(Entry.Known known) {
    Entry entry = calendars.replace(year, known.year().version(), sheet.days(), source.getValue());
    if (entry instanceof Entry.Refused refused) {
      say(Say.t(refused.reason()), true);
    } else {
      entered();
    }
  }

  private void entered() {
    close();
    Notices.success(Say.t("calendar.done.entered", String.valueOf(year), sheet.days().size()));
    done.run();
  }
}
