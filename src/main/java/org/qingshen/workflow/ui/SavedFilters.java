package org.qingshen.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.DeskFilters;
import org.qingshen.workflow.DeskFilters.Saved;
import org.qingshen.workflow.TaskDesk.Filter;

/** The filters a person keeps, as chips, with the means to keep the present one. */
class SavedFilters extends Nav {

  private static final long serialVersionUID = 1L;

  private final transient DeskFilters filters;
  private transient Filter shown = Filter.ALL;

  SavedFilters(DeskFilters filters) {
    this.filters = filters;
    addClassNames("chips", "saved-filters");
    setAriaLabel(Say.t("desk.filters.saved"));
  }

  void show(List<Saved> kept, Filter filter) {
    shown = filter;
    removeAll();
    for (Saved saved : kept) {
      boolean on = DeskAddress.readQuery(saved.address()).equals(filter);
      String label = saved.standard() ? Say.t("desk.filter.standard", saved.name()) : saved.name();
      Chip chip = new Chip(label, DeskAddress.of(saved.address()), on);
      chip.addClassName("kept");
      add(chip);
    }
    boolean isKept =
        kept.stream().anyMatch(saved -> DeskAddress.readQuery(saved.address()).equals(filter));
    if (!filter.equals(Filter.ALL) && !isKept) {
      add(plain("desk.filter.save", () -> new FilterNameDialog(this::keep, "").open()));
    }
    if (!kept.isEmpty()) {
      add(plain("desk.filter.manage", () -> new FilterManager(filters, this::changed).open()));
    }
  }

  private Optional<Text> keep(String name) {
    Optional<Text> refused = filters.save(name, DeskAddress.query(shown));
    if (refused.isEmpty()) {
      Notices.success(Say.t("desk.filter.saved", name.strip()));
      changed();
    }
    return refused;
  }

  private void changed() {
    show(filters.mine(), shown);
  }

  private static Button plain(String label, Runnable act) {
    Button button = new Button(Say.t(label), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }

  static void go(String address) {
    Location target = new Location(address);
    UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
  }
}
