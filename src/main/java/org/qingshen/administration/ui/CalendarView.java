package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.CalendarKeeping;
import org.qingshen.calendar.Calendars.Day;
import org.qingshen.calendar.Calendars.Entry;
import org.qingshen.calendar.Calendars.Kind;
import org.qingshen.calendar.Calendars.Year;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 工作日历: which days the offices work, year by year. */
@Route(CalendarView.ROUTE)
@RequiresPermissions(Permissions.CALENDAR_ADMIN)
class CalendarView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/calendar";

  private static final long serialVersionUID = 1L;
  private static final int YEARS_AHEAD = 2;

  private final transient CalendarKeeping calendars;
  private final Select<Integer> years = new Select<>();
  private final Div known = new Div();
  private final DatePicker on = new DatePicker(Say.t("calendar.column.day"));
  private final Select<Kind> kind = new Select<>();
  private final TextField name = new TextField(Say.t("calendar.column.name"));
  private transient Year shown;

  CalendarView(CalendarKeeping calendars, Clock clock) {
    this.calendars = calendars;
    int now = OfficeTime.day(clock.instant()).getYear();
    years.setId("calendar-year");
    years.setLabel(Say.t("calendar.year"));
    years.setItemLabelGenerator(String::valueOf);
    years.setItems(choices(now));
    years.setValue(now);
    years.addValueChangeListener(change -> show());
    known.setId("calendar-days");
    Button upload = new Button(Say.t("calendar.import"), click -> importYear());
    upload.setId("calendar-import");
    add(
        Pages.head(getPageTitle(), upload),
        new Paragraph(Say.t("calendar.what")),
        Pages.tools(years),
        known);
    show();
  }

  @Override
  public String getPageTitle() {
    return Say.t("calendar.title");
  }

  private List<Integer> choices(int now) {
    TreeSet<Integer> choices = new TreeSet<>(calendars.years().stream().map(Year::year).toList());
    IntStream.rangeClosed(now, now + YEARS_AHEAD).forEach(choices::add);
    return List.copyOf(choices.descendingSet());
  }

  private void show() {
    int year = years.getValue();
    Optional<Year> found = calendars.year(year);
    shown = found.orElse(null);
    known.removeAll();
    if (found.isEmpty()) {
      String digits = String.valueOf(year);
      Div warning = new Div(Say.t("calendar.unknown", digits));
      warning.addClassNames("notice", "bad");
      known.add(
          warning,
          new EmptyState(Say.t("calendar.empty", digits), Say.t("calendar.empty.hint", digits)));
      return;
    }
    List<Day> days = calendars.days(year);
    known.add(new Paragraph(head(found.get(), days)), grid(days), addition(year));
  }

  private static String head(Year year, List<Day> days) {
    long off = days.stream().filter(day -> day.kind() == Kind.HOLIDAY).count();
    return Say.t(
        "calendar.entered", Dates.day(year.enteredAt()), off, days.size() - off, year.source());
  }

  private Grid<Day> grid(List<Day> days) {
    Grid<Day> grid = Pages.plain(new Grid<>());
    Pages.column(grid, "calendar.column.day", day -> Dates.day(day.on()));
    Pages.column(grid, "calendar.column.weekday", CalendarView::weekday);
    grid.addComponentColumn(
            day ->
                Pages.light(
                    day.kind() == Kind.HOLIDAY ? "ok" : "near",
                    Say.t("calendar.kind." + day.kind())))
        .setHeader(Say.t("calendar.column.kind"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    Pages.wide(grid, "calendar.column.name", Day::name);
    grid.addComponentColumn(
            day ->
                Pages.small(Say.t("calendar.remove"), day.on().toString(), () -> askRemoval(day)))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.setItems(days);
    return grid;
  }

  static String weekday(Day day) {
    return day.on().getDayOfWeek().getDisplayName(TextStyle.SHORT, Say.locale());
  }

  private Div addition(int year) {
    on.setMin(LocalDate.of(year, 1, 1));
    on.setMax(LocalDate.of(year, 12, 31));
    on.setId("calendar-on");
    kind.setLabel(Say.t("calendar.column.kind"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(it -> Say.t("calendar.kind." + it));
    kind.setValue(Kind.HOLIDAY);
    name.setId("calendar-name");
    name.setMaxLength(60);
    Button confirm = Pages.primary("calendar-add", Say.t("calendar.add.confirm"), this::addOne);
    Div fields = Pages.tools(on, kind, name, confirm);
    fields.getStyle().set("align-items", "flex-end");
    Div card = new Div(new H2(Say.t("calendar.add")), fields);
    card.addClassName("card");
    return card;
  }

  private void addOne() {
    if (on.getValue() == null || name.getValue().isBlank()) {
      Notices.problem(
          on.getValue() == null ? Say.t("calendar.row.date", "") : Say.t("calendar.row.name", 60));
      return;
    }
    Day day = new Day(on.getValue(), kind.getValue(), name.getValue().strip());
    said(calendars.add(day, shown.version()), Say.t("calendar.done.added", day.on().toString()));
    on.clear();
  }

  private void askRemoval(Day day) {
    ConfirmDialog ask =
        new ConfirmDialog(
            Say.t("calendar.remove"),
            Say.t("calendar.remove.ask", day.on().toString(), day.name()),
            Say.t("calendar.remove"),
            confirmed ->
                said(
                    calendars.remove(day.on(), shown.version()),
                    Say.t("calendar.done.removed", day.on().toString())));
    ask.setCancelable(true);
    ask.setCancelText(Say.t("calendar.cancel"));
    ask.open();
  }

  private void importYear() {
    new CalendarImport(calendars, years.getValue(), this::show).open();
  }

  private void said(Entry entry, String done) {
    if (entry instanceof Entry.Refused refused) {
      Notices.problem(refused.reason());
    } else {
      Notices.success(done);
    }
    show();
  }
}
