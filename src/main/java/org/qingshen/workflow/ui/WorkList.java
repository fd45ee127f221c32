package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk.Cursor;
import org.qingshen.workflow.TaskDesk.Page;
import org.qingshen.workflow.WorkItem;

/** A list of work that grows by pages, and remembers where it was left. */
class WorkList extends Div {

  private static final int PAGE_SIZE = 50;
  private static final int MAX_PAGES = 20;

  private final WorkItemGrid grid;
  private final Div scroller = new Div();
  private final Div foot = new Div();
  private final Span range = new Span();
  private final Button more;
  private final List<WorkItem> items = new ArrayList<>();
  private Div empty = new Div();
  private Source source;
  private String address = "";
  private Cursor next;
  private int pages;

  /** Where the pages come from. */
  interface Source {
    Page page(Cursor after, int size);
  }

  WorkList(WorkItemGrid grid) {
    this.grid = grid;
    addClassName("work-list");
    scroller.addClassName("scroller");
    scroller.add(grid);
    more = new Button(Say.t("desk.more"), click -> loadMore());
    foot.addClassName("foot");
    range.getElement().setAttribute("role", "status");
    foot.add(new Span(Say.t(grid.keys())), range, more);
    add(scroller, empty, foot);
  }

  /**
   * Fills the list.
   *
   * @param address of the list with its filters: the place left is remembered under it
   * @param whenEmpty what is said where there is nothing
   */
  void show(String address, Source source, EmptyState whenEmpty) {
    this.address = address;
    this.source = source;
    replace(empty, whenEmpty);
    empty = whenEmpty;
    DeskPlace place = DeskPlace.recall(address);
    load(place.pages());
    focus(place);
  }

  /** The same pages anew, with the keyboard at that row. */
  void reload(WorkItemId at) {
    load(pages);
    focus(new DeskPlace(at, 0, pages));
  }

  /** Keeps the place where the person leaves for one of the rows. */
  void leaveFor(Location target) {
    String wanted = target.getPathWithQueryParameters();
    for (int row = 0; row < items.size(); row++) {
      if (CaseLink.to(items.get(row)).equals(wanted)) {
        new DeskPlace(items.get(row).id(), row, pages).keep(address);
      }
    }
  }

  List<WorkItem> items() {
    return List.copyOf(items);
  }

  boolean isComplete() {
    return next == null;
  }

  private void focus(DeskPlace place) {
    if (!items.isEmpty()) {
      grid.focusRow(place.rowIn(items));
    }
  }

  private void load(int wanted) {
    items.clear();
    next = null;
    pages = 0;
    do {
      append();
    } while (next != null && pages < Math.min(wanted, MAX_PAGES));
    draw();
  }

  private void loadMore() {
    int first = items.size();
    append();
    draw();
    grid.focusRow(first);
  }

  private void append() {
    Page page = source.page(next, PAGE_SIZE);
    items.addAll(page.items());
    next = page.next();
    pages++;
  }

  private void draw() {
    grid.show(items());
    scroller.setVisible(!items.isEmpty());
    foot.setVisible(!items.isEmpty());
    empty.setVisible(items.isEmpty());
    more.setVisible(next != null);
    range.setText(Say.t(next == null ? "desk.range.all" : "desk.range.part", items.size()));
  }
}
