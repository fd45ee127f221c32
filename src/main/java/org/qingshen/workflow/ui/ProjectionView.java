package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.DeskProjection;
import org.qingshen.workflow.DeskProjection.Comparison;

/** 待办核对: whether the desks show what the engine asks for, and the means to mend them. */
@Route(ProjectionView.ROUTE)
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class ProjectionView extends Div implements HasDynamicTitle {

  static final String ROUTE = "projection";

  private static final long serialVersionUID = 1L;

  private final transient DeskProjection projection;
  private final Div result = new Div();
  private final Button rebuild = new Button(Say.t("desk.projection.rebuild"));

  ProjectionView(DeskProjection projection) {
    this.projection = projection;
    Button compare = new Button(Say.t("desk.projection.compare"));
    compare.setId("projection-compare");
    compare.setDisableOnClick(true);
    compare.addClickListener(
        click -> {
          show(projection.compare(), "desk.projection.found");
          compare.setEnabled(true);
        });
    rebuild.setId("projection-rebuild");
    rebuild.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    rebuild.addClickListener(click -> ask().open());
    Div acts = new Div(compare, rebuild);
    acts.addClassName("chips");
    result.setId("projection-result");
    result.addClassName("card");
    result.getElement().setAttribute("role", "status");
    add(new H1(Say.t("desk.projection.title")), new Paragraph(Say.t("desk.projection.what")));
    add(acts, result);
    show(projection.compare(), "desk.projection.found");
  }

  @Override
  public String getPageTitle() {
    return Say.t("desk.page-title", Say.t("desk.projection.title"));
  }

  private ConfirmDialog ask() {
    ConfirmDialog ask =
        new ConfirmDialog(
            Say.t("desk.projection.rebuild"),
            Say.t("desk.projection.ask"),
            Say.t("desk.projection.rebuild"),
            confirmed -> rebuild());
    ask.setCancelable(true);
    ask.setCancelText(Say.t("desk.projection.cancel"));
    return ask;
  }

  private void rebuild() {
    show(projection.rebuild(), "desk.projection.mended");
    rebuild.setEnabled(!projection.compare().same());
  }

  private void show(Comparison comparison, String sentence) {
    int missing = comparison.missing().size();
    int orphaned = comparison.orphaned().size();
    result.removeAll();
    result.add(new Paragraph(Say.t("desk.projection.counts", comparison.engineTasks())));
    result.add(
        new Paragraph(
            comparison.same()
                ? Say.t("desk.projection.same")
                : Say.t(sentence, missing, orphaned)));
    list("desk.projection.missing", comparison.missing());
    list("desk.projection.orphaned", comparison.orphaned());
    rebuild.setEnabled(!comparison.same());
  }

  private void list(String title, List<String> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    tasks.forEach(task -> list.add(new ListItem(task)));
    result.add(new H2(Say.t(title, tasks.size())), list);
  }
}
