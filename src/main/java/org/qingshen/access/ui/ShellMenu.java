package org.qingshen.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.qingshen.shared.ui.Say;

/** The left menu: what the posts of this person let them use, and nothing else. */
class ShellMenu extends Nav {

  private final List<ShellMenuLink> links;

  ShellMenu(List<MenuContribution> contributions, CurrentActor actor) {
    addClassName("shell-nav");
    setAriaLabel(Say.t("shell.menu"));
    links = visible(contributions, actor).stream().map(ShellMenuLink::new).toList();
    grouped().forEach(this::addGroup);
  }

  /** What that person may use, in the order of the menu. */
  static List<MenuEntry> visible(List<MenuContribution> contributions, CurrentActor actor) {
    return contributions.stream()
        .flatMap(contribution -> contribution.entries().stream())
        .filter(entry -> entry.permission() == null || actor.may(entry.permission()))
        .sorted(Comparator.comparingInt(MenuEntry::order))
        .toList();
  }

  /** Marks where we are and counts anew. A page below no entry leaves the mark where it was. */
  void refresh(String path) {
    count();
    Optional<ShellMenuLink> here =
        links.stream()
            .filter(link -> link.leadsTo(path))
            .max(Comparator.comparingInt(link -> link.entry().route().length()));
    links.forEach(link -> link.mark(here.orElse(null)));
  }

  void count() {
    links.forEach(ShellMenuLink::count);
  }

  private Map<String, List<Anchor>> grouped() {
    Map<String, List<Anchor>> groups = new LinkedHashMap<>();
    for (ShellMenuLink link : links) {
      groups.computeIfAbsent(link.entry().group(), key -> new ArrayList<>()).add(link);
    }
    return groups;
  }

  private void addGroup(String group, List<Anchor> anchors) {
    H2 heading = new H2(Say.t(group));
    UnorderedList list = new UnorderedList();
    anchors.forEach(anchor -> list.add(new ListItem(anchor)));
    add(heading, list);
  }
}
