package org.qingshen.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.qingshen.access.CurrentActor;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.Say;

/** The bare address: leads to the first thing in the person's menu. */
@Route("")
class ShellHomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final CurrentActor actor;
  private final List<MenuContribution> contributions;

  ShellHomeView(CurrentActor actor, List<MenuContribution> contributions) {
    this.actor = actor;
    this.contributions = contributions;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ShellMenu.visible(contributions, actor).stream()
        .findFirst()
        .ifPresentOrElse(entry -> event.forwardTo(entry.route()), this::sayThereIsNothing);
  }

  private void sayThereIsNothing() {
    add(new EmptyState(Say.t("shell.home.nothing"), Say.t("shell.home.hint")));
  }

  @Override
  public String getPageTitle() {
    return Say.t("shell.wordmark");
  }
}
