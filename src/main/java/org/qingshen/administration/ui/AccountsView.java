package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.access.ManagedAccounts.Account;
import org.qingshen.access.ManagedAccounts.Entry;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 账号: who can log in; new ones, forgotten passwords, people who have left. */
@Route(AccountsView.ROUTE)
@RequiresPermissions(Permissions.ACCOUNT_ADMIN)
class AccountsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "accounts";

  private static final int PAGE = 50;

  private final transient ManagedAccounts accounts;
  private final transient Clock clock;
  private final transient PersonId me;
  private final Grid<Entry> grid = new Grid<>();
  private final TextField search = new TextField();
  private final Button first = new Button(Say.t("access.account.first"), click -> show(null));
  private final Button next = new Button(Say.t("access.account.next"), click -> showNext());
  private String last;
  private String after;

  AccountsView(ManagedAccounts accounts, CurrentActor current, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    me = current.require().id();
    addClassName("accounts");
    search.setId("account-search");
    search.setPlaceholder(Say.t("access.account.search"));
    search.setAriaLabel(Say.t("access.account.search"));
    search.setClearButtonVisible(true);
    search.setWidth("260px");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> show(null));
    Button create = new Button(Say.t("access.account.create"), click -> create());
    create.setId("account-create");
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div acts = new Div(create);
    acts.addClassName("acts");
    Div head = new Div(new H1(getPageTitle()), acts);
    head.addClassName("page-head");
    Div tools = new Div(search, first, next);
    tools.addClassName("chips");
    tools.getStyle().set("align-items", "center");
    add(head, new Paragraph(Say.t("access.account.what")), tools, grid);
    columns();
    show(null);
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.account.title");
  }

  private void columns() {
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    column("access.account.login", it -> it.account().login());
    column("access.account.person", it -> it.person().name());
    grid.addColumn(AccountsView::posts)
        .setHeader(Say.t("access.account.posts"))
        .setTooltipGenerator(AccountsView::posts)
        .setFlexGrow(1);
    column("access.account.lastLogin", AccountsView::lastLogin);
    grid.addComponentColumn(this::state)
        .setHeader(Say.t("access.account.state"))
        .setWidth("160px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::acts).setAutoWidth(true).setFlexGrow(0);
    grid.setEmptyStateText(Say.t("access.account.empty"));
  }

  private void column(String header, ValueProvider<Entry, String> value) {
    grid.addColumn(value).setHeader(Say.t(header)).setAutoWidth(true).setFlexGrow(0);
  }

  static String posts(Entry entry) {
    return posts(entry.person());
  }

  static String posts(Person person) {
    return person.posts().stream()
        .map(post -> Say.t("shell.post", post.organisationName(), post.name()))
        .distinct()
        .collect(Collectors.joining(Say.t("shell.posts.and")));
  }

  private static String lastLogin(Entry entry) {
    return entry.account().lastLoginAt() == null
        ? Say.t("access.account.never")
        : Dates.full(entry.account().lastLoginAt()).substring(0, 16);
  }

  private void show(String behind) {
    after = behind;
    ManagedAccounts.Page page = accounts.page(search.getValue(), behind, PAGE);
    grid.setItems(page.entries());
    last =
        page.entries().isEmpty()
            ? null
            : page.entries().get(page.entries().size() - 1).account().login();
    first.setEnabled(behind != null);
    next.setEnabled(page.more());
  }

  private void showNext() {
    show(last);
  }

  private Component state(Entry entry) {
    Account account = entry.account();
    if (account.disabled()) {
      Span state = light("late", "access.account.state.disabled", Dates.day(account.disabledAt()));
      state.setTitle(account.disabledReason());
      return state;
    }
    if (account.lockedAt(clock.instant())) {
      return light("near", "access.account.state.locked", Dates.brief(account.lockedUntil()));
    }
    return account.mustChange()
        ? light("pause", "access.account.state.temporary")
        : light("ok", "access.account.state.active");
  }

  private static Span light(String kind, String key, String... args) {
    Span light = new Span(Say.t(key, (Object[]) args));
    light.addClassNames("light", kind);
    return light;
  }

  private Component acts(Entry entry) {
    Account account = entry.account();
    if (account.personId().equals(me)) {
      Span own = new Span(Say.t("access.account.ownHere"));
      own.addClassName("muted");
      return own;
    }
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
    MenuItem root = bar.addItem(Say.t("access.account.acts"));
    root.setAriaLabel(Say.t("access.account.acts.of", account.login()));
    SubMenu menu = root.getSubMenu();
    menu.addItem(Say.t("access.account.reset"), click -> reset(entry));
    if (account.lockedAt(clock.instant())) {
      menu.addItem(
          Say.t("access.account.unlock"),
          click -> told(accounts.unlock(account.login()), "access.account.unlocked"));
    }
    if (account.disabled()) {
      menu.addItem(Say.t("access.account.enable"), click -> enable(account));
    } else {
      menu.addItem(Say.t("access.account.disable"), click -> disable(account));
    }
    return bar;
  }

  private void create() {
    new AccountCreation(accounts, () -> show(after)).open();
  }

  private void reset(Entry entry) {
    Account account = entry.account();
    new AccountReset(accounts, account, entry.person().name(), () -> show(after)).open();
  }

  private void disable(Account account) {
    new AccountReason(
            "access.account.disable",
            account.login(),
            reason -> accounts.disable(account.login(), reason, account.version()),
            () -> told(Optional.empty(), "access.account.disabled"))
        .open();
  }

  private void enable(Account account) {
    new AccountReason(
            "access.account.enable",
            account.login(),
            reason -> accounts.enable(account.login(), reason, account.version()),
            () -> told(Optional.empty(), "access.account.enabled"))
        .open();
  }

  private void told(Optional<Text> objection, String done) {
    objection.ifPresentOrElse(Notices::problem, () -> Notices.success(Text.of(done)));
    show(after);
  }
}
