package org.qingshen.workflow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Light;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** Dense rows of work, used by mouse or by keyboard: arrows, J/K, Enter, X. */
@JavaScript("context://qingshen-desk.js")
class WorkItemGrid extends Grid<WorkItem> {

  private static final String KEY = "event.detail.key";

  private final WorkItemWords words;

  private WorkItemGrid(WorkItemWords words) {
    super(WorkItem.class, false);
    this.words = words;
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    setAllRowsVisible(true);
    addItemClickListener(click -> open(click.getItem()));
    onKey("work-open", this::open);
    onKey("work-select", this::toggle);
  }

  /** Work still to be done; rows can be selected. */
  static WorkItemGrid ofOpenWork(WorkItemWords words) {
    WorkItemGrid grid = new WorkItemGrid(words);
    grid.setSelectionMode(SelectionMode.MULTI);
    grid.addComponentColumn(item -> new Light(words.light(item)))
        .setHeader(Say.t("desk.column.light"))
        .setWidth("100px")
        .setFlexGrow(0);
    grid.addCaseColumns();
    grid.text("desk.column.received", item -> Dates.brief(item.receivedAt()), "106px");
    grid.text("desk.column.due", words::due, "176px");
    grid.text("desk.column.handler", words::handler, "78px");
    grid.setPartNameGenerator(item -> item.assignee() == null ? "unread" : null);
    return grid;
  }

  /** Work that is over. */
  static WorkItemGrid ofDoneWork(WorkItemWords words) {
    WorkItemGrid grid = new WorkItemGrid(words);
    grid.setSelectionMode(SelectionMode.NONE);
    grid.addCaseColumns();
    grid.text("desk.column.received", item -> Dates.brief(item.receivedAt()), "112px");
    grid.text("desk.column.closed", item -> Dates.brief(item.closedAt()), "116px");
    grid.text("desk.column.outcome", words::outcome, "110px");
    return grid;
  }

  /** Rows that are opened one by one: nothing is done to several. */
  void readOnlyRows() {
    setSelectionMode(SelectionMode.NONE);
  }

  void show(List<WorkItem> items) {
    setItems(items).setIdentifierProvider(WorkItem::id);
  }

  /** The sentence that tells its keys. */
  String keys() {
    return getSelectionMode() == SelectionMode.MULTI ? "desk.keys" : "desk.keys.open";
  }

  /** Lets the keyboard start at that row. */
  void focusRow(int index) {
    getElement().executeJs("window.qingshenDesk.focus(this, $0)", index);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs("window.qingshenDesk.keys(this)");
  }

  private void addCaseColumns() {
    addColumn(
            LitRenderer.<WorkItem>of("<a class='num' href='${item.href}'>${item.number}</a>")
                .withProperty("href", CaseLink::to)
                .withProperty("number", words::number))
        .setHeader(Say.t("desk.column.number"))
        .setWidth("112px")
        .setFlexGrow(0);
    addColumn(
            LitRenderer.<WorkItem>of(
                    "<div class='desk-project' title='${item.title} · ${item.applicant}'>"
                        + "<span>${item.title}</span>"
                        + "<span class='muted'>${item.applicant}</span></div>")
                .withProperty("title", WorkItem::title)
                .withProperty("applicant", WorkItem::applicant))
        .setHeader(Say.t("desk.column.title"))
        .setFlexGrow(1);
    text("desk.column.step", item -> Say.t(item.stepText()), "138px");
    text("desk.column.region", item -> words.placeName(words.place(item)), "76px");
  }

  private void text(String header, ValueProvider<WorkItem, String> says, String width) {
    addColumn(says).setHeader(Say.t(header)).setWidth(width).setFlexGrow(0);
  }

  private void open(WorkItem item) {
    Location target = new Location(CaseLink.to(item));
    UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
  }

  private void toggle(WorkItem item) {
    if (getSelectionMode() == SelectionMode.NONE) {
      return;
    }
    if (getSelectedItems().contains(item)) {
      deselect(item);
    } else {
      select(item);
    }
  }

  private void onKey(String event, SerializableConsumer<WorkItem> act) {
    getElement().addEventListener(event, pressed -> act.accept(itemOf(pressed))).addEventData(KEY);
  }

  private WorkItem itemOf(DomEvent pressed) {
    return getDataCommunicator().getKeyMapper().get(pressed.getEventData().getString(KEY));
  }
}
