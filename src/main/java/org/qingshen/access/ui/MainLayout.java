package org.qingshen.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import java.util.List;
import org.qingshen.access.CurrentActor;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.Say;
import org.qingshen.shared.ui.ShellBadge;
import org.qingshen.shared.ui.ShellCounts;
import org.qingshen.shared.ui.ShellSearch;

/** The frame around every view of people who have logged in. */
@Layout
class MainLayout extends AppLayout implements AfterNavigationObserver, ShellCounts {

  private final ShellMenu menu;
  private final ShellBadges badges;
  private final Main main = new Main();

  MainLayout(
      CurrentActor actor,
      List<MenuContribution> contributions,
      List<ShellBadge> shown,
      List<ShellSearch> searches) {
    badges = new ShellBadges(shown);
    menu = new ShellMenu(contributions, actor);
    addClassName("shell");
    ShellHead head = new ShellHead(actor.find().orElse(null), badges);
    searches.forEach(search -> search.field().ifPresent(head::search));
    addToNavbar(skipLink(), head);
    addToDrawer(menu);
    main.setId("main");
    main.addClassName("shell-main");
    main.getElement().setAttribute("tabindex", "-1");
    setContent(main);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.removeAll();
    main.add(content.getElement().getComponent().orElseThrow());
  }

  @Override
  public void removeRouterLayoutContent(HasElement content) {
    main.removeAll();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    menu.refresh(event.getLocation().getPath());
    badges.refresh();
    if (isOverlay()) {
      setDrawerOpened(false);
    }
  }

  @Override
  public void recount() {
    menu.count();
    badges.refresh();
  }

  private Component skipLink() {
    NativeButton skip = new NativeButton(Say.t("shell.skip"));
    skip.addClassName("skip");
    skip.addClickListener(click -> main.getElement().callJsFunction("focus"));
    return skip;
  }
}
