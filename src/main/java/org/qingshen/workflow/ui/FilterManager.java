package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.DeskFilters;
import org.qingshen.workflow.DeskFilters.Saved;

/** The kept filters one under the other: rename, open with, remove. */
class FilterManager extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient DeskFilters filters;
  private final transient Runnable changed;
  private final Div rows = new Div();

  FilterManager(DeskFilters filters, Runnable changed) {
    this.filters = filters;
    this.changed = changed;
    setHeaderTitle(Say.t("desk.filter.manage"));
    setWidth("min(560px, 96vw)");
    rows.addClassName("filter-rows");
    add(rows);
    getFooter().add(new Button(Say.t("desk.close"), click -> close()));
    draw();
  }

  private void draw() {
    rows.removeAll();
    List<Saved> kept = filters.mine();
    if (kept.isEmpty()) {
      close();
    }
    kept.forEach(saved -> rows.add(row(saved)));
  }

  private Div row(Saved saved) {
    String standard = saved.standard() ? "desk.filter.standard.end" : "desk.filter.standard.make";
    Button rename =
        button(
            "desk.filter.rename",
            saved,
            () ->
                new FilterNameDialog(
                        name -> {
                          var refused = filters.rename(saved.id(), name);
                          if (refused.isEmpty()) {
                            redraw();
                          }
                          return refused;
                        },
                        saved.name())
                    .open());
    Button open = button(standard, saved, () -> toggle(saved));
    Button remove =
        button(
            "desk.filter.remove",
            saved,
            () -> {
              filters.remove(saved.id());
              redraw();
            });
    Div row = new Div(new Span(saved.name()), rename, open, remove);
    row.addClassName("filter-row");
    return row;
  }

  private void toggle(Saved saved) {
    filters.toggleStandard(saved.id()).map(Say::t).ifPresent(Notices::problem);
    redraw();
  }

  private void redraw() {
    draw();
    changed.run();
  }

  private static Button button(String label, Saved saved, Runnable act) {
    Button button = new Button(Say.t(label), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(Say.t("desk.filter.of", Say.t(label), saved.name()));
    return button;
  }
}
