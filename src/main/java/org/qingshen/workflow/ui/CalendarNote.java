package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** Says below a list which years of its due dates count weekends only. */
class CalendarNote extends Div {

  private static final long serialVersionUID = 1L;

  private final transient WorkItemWords words;

  CalendarNote(WorkItemWords words) {
    this.words = words;
    addClassNames("notice", "small");
    setVisible(false);
  }

  void show(List<WorkItem> items) {
    List<Integer> years = words.unknownYears(items);
    setVisible(!years.isEmpty());
    setText(
        years.stream()
            .map(year -> Say.t("calendar.unknown", String.valueOf(year)))
            .collect(Collectors.joining(" ")));
  }
}
