package org.qingshen.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.directory.Principal;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** The head of every page: what this is, who I am and in which posts. */
class ShellHead extends Header {

  /**
   * @param actor null where nobody is logged in
   */
  ShellHead(Actor actor, ShellBadges badges) {
    addClassName("shell-head");
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(Say.t("shell.menu"));
    Anchor wordmark = new Anchor("", Say.t("shell.wordmark"));
    wordmark.addClassName("wordmark");
    wordmark.setAriaLabel(Say.t("shell.wordmark.label"));
    add(toggle, wordmark);
    if (actor != null) {
      add(posts(actor), badges, account(actor));
    }
  }

  /** Beside the wordmark. */
  void search(Component field) {
    addComponentAtIndex(2, field);
  }

  private static Span posts(Actor actor) {
    String all = postNames(actor).stream().collect(Collectors.joining(Say.t("shell.posts.and")));
    Span posts = new Span(all);
    posts.addClassName("posts");
    posts.setTitle(all);
    return posts;
  }

  /** The own posts, then for whom the person acts and until when. */
  private static List<String> postNames(Actor actor) {
    Stream<String> own = actor.person().posts().stream().map(ShellHead::postName);
    Stream<String> others =
        actor.deputised().stream().map(Post::principal).distinct().map(ShellHead::principal);
    return Stream.concat(own, others).toList();
  }

  private static String principal(Principal principal) {
    return Say.t("shell.deputy", principal.name(), Dates.full(principal.until()).substring(0, 16));
  }

  private static String postName(Post post) {
    return Say.t("shell.post", post.organisationName(), post.name());
  }

  private static MenuBar account(Actor actor) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem root = bar.addItem(actor.name());
    root.setAriaLabel(Say.t("shell.account", actor.name()));
    SubMenu menu = root.getSubMenu();
    postNames(actor).forEach(name -> menu.addItem(name).setEnabled(false));
    if (!actor.posts().isEmpty()) {
      menu.addSeparator();
    }
    language(menu, "shell.language.zh", Locale.SIMPLIFIED_CHINESE);
    language(menu, "shell.language.en", Locale.ENGLISH);
    menu.addSeparator();
    menu.addItem(
        Say.t("shell.password"), click -> UI.getCurrent().navigate(ChangePasswordView.class));
    menu.addItem(Say.t("shell.logout"), click -> LogoutAction.logout());
    return bar;
  }

  private static void language(SubMenu menu, String key, Locale locale) {
    MenuItem item = menu.addItem(Say.t(key), click -> speak(locale));
    item.setCheckable(true);
    item.setChecked(Say.locale().getLanguage().equals(locale.getLanguage()));
  }

  /** The page is drawn anew: its sentences were put into words when it was built. */
  private static void speak(Locale locale) {
    UI ui = UI.getCurrent();
    ui.getSession().setLocale(locale);
    ui.getPage().reload();
  }
}
