package org.qingshen.access.ui;

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
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.shared.ui.Say;

/** The head of every page: what this is, who I am and in which posts. */
class ShellHead extends Header {

  /**
   * @param person null where nobody is logged in
   */
  ShellHead(Person person) {
    addClassName("shell-head");
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(Say.t("shell.menu"));
    Anchor wordmark = new Anchor("", Say.t("shell.wordmark"));
    wordmark.addClassName("wordmark");
    wordmark.setAriaLabel(Say.t("shell.wordmark.label"));
    add(toggle, wordmark);
    if (person != null) {
      add(posts(person), account(person));
    }
  }

  private static Span posts(Person person) {
    String all = postNames(person).stream().collect(Collectors.joining(Say.t("shell.posts.and")));
    Span posts = new Span(all);
    posts.addClassName("posts");
    posts.setTitle(all);
    return posts;
  }

  private static List<String> postNames(Person person) {
    return person.posts().stream().map(ShellHead::postName).toList();
  }

  private static String postName(Post post) {
    return Say.t("shell.post", post.organisationName(), post.name());
  }

  private static MenuBar account(Person person) {
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem root = bar.addItem(person.name());
    root.setAriaLabel(Say.t("shell.account", person.name()));
    SubMenu menu = root.getSubMenu();
    postNames(person).forEach(name -> menu.addItem(name).setEnabled(false));
    if (!person.posts().isEmpty()) {
      menu.addSeparator();
    }
    language(menu, "shell.language.zh", Locale.SIMPLIFIED_CHINESE);
    language(menu, "shell.language.en", Locale.ENGLISH);
    menu.addSeparator();
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
