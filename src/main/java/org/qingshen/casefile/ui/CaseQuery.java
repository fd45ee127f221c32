package org.qingshen.casefile.ui;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.WorkItemId;

/**
 * What the address asks of the case page. Words that are none are as if absent.
 *
 * @param item the work to be done
 * @param tab the tab to show
 * @param entry the sealed entry to read: how its seal begins, or its number in the chain
 */
record CaseQuery(Optional<WorkItemId> item, Optional<CaseTab> tab, Optional<String> entry) {

  static CaseQuery of(Location location) {
    return new CaseQuery(
        first(location, "item")
            .filter(value -> value.matches("[0-9A-Za-z-]{1,40}"))
            .map(WorkItemId::new),
        first(location, "tab").flatMap(CaseTab::of),
        first(location, "entry").filter(value -> value.matches("\\d{1,9}|[0-9a-f]{16,64}")));
  }

  private static Optional<String> first(Location location, String name) {
    List<String> values = location.getQueryParameters().getParameters().get(name);
    return values == null ? Optional.empty() : values.stream().findFirst();
  }
}
