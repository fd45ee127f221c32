package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.ui.Say;

/**
 * Answers to read, on a page or on paper. Each line has the id {@code line-<key>}; what people
 * wrote is text, never markup.
 */
@StyleSheet("context://forms.css")
public class ReadView extends Composite<Div> implements HasStyle, HasSize {

  private static final long serialVersionUID = 1L;

  /** So many chapters are seen at a glance. */
  private static final int FEW = 3;

  /** Characters from which an answer takes the whole width. */
  private static final int LONG = 80;

  private final transient FormPanelServices services;
  private final transient Function<AttachmentId, String> href;
  private final transient Set<String> changed;

  /**
   * @param href the address of a download
   */
  public ReadView(
      ReadableForm form, FormPanelServices services, Function<AttachmentId, String> href) {
    this(form, services, href, Set.of());
  }

  /**
   * @param changed keys of lines to mark as changed
   */
  public ReadView(
      ReadableForm form,
      FormPanelServices services,
      Function<AttachmentId, String> href,
      Set<String> changed) {
    this.services = services;
    this.href = href;
    this.changed = Set.copyOf(changed);
    getContent().addClassName("qf-read");
    List<ReadableForm.Part> answered = form.parts().stream().filter(ReadView::answered).toList();
    List<NativeDetails> chapters = answered.stream().map(this::draw).toList();
    if (chapters.size() > FEW) {
      getContent().add(new ReadNav(answered, chapters));
    }
    chapters.forEach(getContent()::add);
  }

  /** A chapter with no answer at all was not asked of this applicant. */
  private static boolean answered(ReadableForm.Part part) {
    return part.lines().stream().anyMatch(line -> !empty(line));
  }

  private static boolean empty(Line line) {
    if (line instanceof Line.Plain plain) {
      return plain.value() == null || plain.value().isBlank();
    }
    if (line instanceof Line.Files files) {
      return files.files().isEmpty();
    }
    return line instanceof Line.Table table
        ? table.rows().isEmpty()
        : ((Line.Staged) line).rows() == 0;
  }

  private NativeDetails draw(ReadableForm.Part part) {
    NativeDetails card = new NativeDetails();
    card.setOpen(true);
    card.addClassNames("card", "qf-section");
    if (!part.title().isBlank()) {
      card.setSummary(new H3(part.title()));
    }
    DescriptionList list = new DescriptionList();
    list.addClassName("qf-lines");
    part.lines().forEach(line -> list.add(draw(line)));
    card.setContent(list);
    return card;
  }

  private Div draw(Line line) {
    Div row = new Div();
    row.setId("line-" + line.key());
    row.addClassName("qf-line");
    DescriptionList.Term label = new DescriptionList.Term(line.label());
    if (changed.contains(line.key())) {
      row.addClassName("changed");
      Span mark = new Span(Say.t("formsui.read.changed"));
      mark.addClassName("qf-mark");
      label.add(mark);
    }
    DescriptionList.Description value = new DescriptionList.Description(value(line));
    row.setClassName("qf-wide", wide(line));
    row.add(label, value);
    return row;
  }

  private static boolean wide(Line line) {
    return line instanceof Line.Table
        || line instanceof Line.Staged
        || line instanceof Line.Plain plain
            && plain.value() != null
            && plain.value().length() > LONG;
  }

  private Component value(Line line) {
    if (line instanceof Line.Plain plain) {
      return empty(plain) ? nothing() : new Span(plain.value());
    }
    if (line instanceof Line.Files files) {
      return empty(files) ? nothing() : files(files.files());
    }
    if (line instanceof Line.Table table) {
      return empty(table) ? nothing() : ReadTable.of(table.columns(), table.rows());
    }
    return staged((Line.Staged) line);
  }

  private static Component nothing() {
    Span nothing = new Span(Say.t("formsui.read.nothing"));
    nothing.addClassName("qf-nothing");
    return nothing;
  }

  private Component files(List<Attachment> files) {
    UnorderedList list = new UnorderedList();
    list.addClassName("qf-file-list");
    files.forEach(file -> list.add(new FileLine(file, href.apply(file.id()))));
    return list;
  }

  private Component staged(Line.Staged table) {
    Div box = new Div(new Span(Say.t("formsui.staged.count", table.rows())));
    if (table.digest() != null) {
      Span digest = new Span(Say.t("formsui.read.digest", table.digest()));
      digest.addClassNames("qf-help", "qf-digest");
      box.add(digest);
    }
    if (table.rows() > 0 && table.rowForm() != null) {
      box.add(grid(table));
    }
    return box;
  }

  private Component grid(Line.Staged table) {
    Grid<StagedRow> grid =
        StagedGrid.of(
            table.rowForm(), field -> field.options(), StagedRow::rowNo, StagedRow::cells);
    grid.setItems(new StagedRows(services.tables(), table::tableId).provider());
    StagedGrid.height(grid, table.rows());
    return grid;
  }
}
