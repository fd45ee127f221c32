package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.administration.PeopleSheet;
import org.qingshen.directory.PeopleEditor.Data;
import org.qingshen.directory.PeopleEditor.Kept;
import org.qingshen.directory.PostEditor;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.ui.TableDialog;
import org.qingshen.shared.ui.Say;

/** 人员与岗位: who works here and in which post. */
@Route(PeopleView.ROUTE)
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class PeopleView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/people";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient PeopleKeeping people;
  private final transient PeopleSheet sheet;
  private final transient SheetReader reader;
  private final transient PostDialogs posts;
  private final Grid<Kept> grid = Pages.plain(new Grid<>());
  private final TextField search =
      Pages.search("people-search", Say.t("administration.people.search"), () -> show(null));
  private final Button first = new Button(Say.t("administration.first"), click -> show(null));
  private final Button next = new Button(Say.t("administration.next"), click -> showNext());
  private transient Kept after;
  private transient Kept last;

  PeopleView(
      PeopleKeeping people,
      OrganisationKeeping organisations,
      PostEditor rules,
      PeopleSheet sheet,
      SheetReader reader) {
    this.people = people;
    this.sheet = sheet;
    this.reader = reader;
    this.posts = new PostDialogs(people, organisations, rules, this::reload);
    Button bring = new Button(Say.t("administration.people.import"), click -> bring());
    bring.setId("people-import");
    add(
        Pages.head(
            getPageTitle(),
            exportLink(),
            bring,
            Pages.primary("person-add", Say.t("administration.people.add"), () -> edit(null))),
        new Paragraph(Say.t("administration.people.what")),
        Pages.tools(search, first, next),
        grid);
    columns();
    show(null);
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.people.title");
  }

  private Component exportLink() {
    DownloadHandler handler =
        event -> {
          event.setFileName(Say.t("administration.people.sheet") + ".xlsx");
          event.setContentType(XLSX);
          sheet.export(event.getOutputStream());
        };
    Anchor link = new Anchor(handler, Say.t("administration.people.export"));
    link.setId("people-export");
    link.setRouterIgnore(true);
    link.addClassName("admin-link");
    return link;
  }

  private void columns() {
    Pages.column(grid, "administration.people.column.NAME", Kept::name);
    grid.addComponentColumn(this::posts)
        .setHeader(Say.t("administration.people.posts"))
        .setFlexGrow(1);
    grid.addColumn(kept -> kept.data().email())
        .setHeader(Say.t("administration.people.column.EMAIL"))
        .setWidth("190px")
        .setFlexGrow(0)
        .setResizable(true);
    grid.addComponentColumn(this::acts).setAutoWidth(true).setFlexGrow(0);
    grid.setEmptyStateText(Say.t("administration.people.empty"));
  }

  private Component posts(Kept person) {
    Div all = new Div();
    all.addClassName("admin-posts");
    person.posts().stream().filter(PostEditor.Kept::held).forEach(post -> all.add(post(post)));
    if (all.getChildren().findAny().isEmpty()) {
      Span none = new Span(Say.t("administration.people.no-post"));
      none.addClassName("muted");
      all.add(none);
    }
    return all;
  }

  private Component post(PostEditor.Kept post) {
    String said =
        Say.t(
            "administration.people.post-line",
            post.organisationName(),
            post.name(),
            Say.t("directory.post." + post.kind()),
            Say.t("workflow.duty." + post.duty()));
    return new Div(
        new Span(said),
        Pages.small(Say.t("administration.edit"), said, () -> posts.edit(post)),
        Pages.small(Say.t("administration.people.end-post"), said, () -> posts.end(post)));
  }

  private Component acts(Kept person) {
    return new Div(
        Pages.small(Say.t("administration.edit"), person.name(), () -> edit(person)),
        new Span(" "),
        Pages.small(Say.t("administration.people.give"), person.name(), () -> posts.give(person)));
  }

  private void show(Kept behind) {
    after = behind;
    List<Kept> page = people.page(search.getValue(), behind == null ? null : behind.id(), PAGE + 1);
    boolean more = page.size() > PAGE;
    List<Kept> shown = more ? page.subList(0, PAGE) : page;
    grid.setItems(shown);
    last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    first.setEnabled(behind != null);
    next.setEnabled(more);
  }

  private void showNext() {
    show(last);
  }

  private void reload() {
    show(after);
  }

  private void edit(Kept person) {
    TextField name = new TextField(Say.t("administration.people.column.NAME"));
    name.setId("person-name");
    TextField email = new TextField(Say.t("administration.people.column.EMAIL"));
    email.setId("person-email");
    email.setHelperText(Say.t("administration.people.email-help"));
    if (person != null) {
      name.setValue(person.name());
      email.setValue(person.data().email());
    }
    String title = person == null ? "administration.people.add" : "administration.edit";
    new EditDialog(
            Say.t(title),
            () -> {
              Data data = new Data(name.getValue(), email.getValue());
              return person == null
                  ? people.add(data)
                  : people.change(person.id(), person.version(), data);
            },
            this::reload,
            name,
            email)
        .open();
  }

  private void bring() {
    new TableDialog(
            Say.t("administration.people.import"),
            Say.t("administration.people.import-what", PeopleSheet.MOST),
            reader,
            new PeopleRows(sheet, this::reload))
        .open();
  }
}
