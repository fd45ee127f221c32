package org.qingshen.pilot.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import org.qingshen.pilot.PilotLists;
import org.qingshen.pilot.PilotLists.Source;
import org.qingshen.pilot.PilotLists.Started;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;

/** Asks of which call a list is drafted, and goes to its case. */
class ListDraftDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient PilotLists lists;
  private final transient TaskDesk desk;
  private final RadioButtonGroup<Source> from = new RadioButtonGroup<>();
  private final Button start = new Button(Say.t("pilotlists.page.draft.start"), click -> start());

  ListDraftDialog(PilotLists lists, TaskDesk desk) {
    this.lists = lists;
    this.desk = desk;
    List<Source> sources = lists.sources();
    setHeaderTitle(Say.t("pilotlists.page.draft"));
    setWidth("min(640px, 96vw)");
    from.setId("list-source");
    from.setLabel(Say.t("pilotlists.page.draft.from"));
    from.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    from.setItems(sources);
    from.setItemLabelGenerator(
        it -> Say.t("pilotlists.page.draft.source", it.title(), it.proposed()));
    sources.stream().findFirst().ifPresent(from::setValue);
    add(
        new Paragraph(
            Say.t(
                sources.isEmpty() ? "pilotlists.page.draft.none" : "pilotlists.page.draft.what")));
    start.setId("list-start");
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setDisableOnClick(true);
    getFooter().add(new Button(Say.t("pilotlists.page.draft.cancel"), click -> close()));
    if (!sources.isEmpty()) {
      add(from);
      getFooter().add(start);
    }
  }

  private void start() {
    Source source = from.getValue();
    Started started = lists.start(source == null ? "" : source.callId());
    if (started instanceof Started.Opened opened) {
      close();
      UI.getCurrent().navigate("case/" + taken(opened.caseId()).value());
    } else {
      Notices.problem(Say.t(((Started.Refused) started).reason()));
      start.setEnabled(true);
    }
  }

  /** Whoever starts a draft works on it; colleagues may take it up once it is let go of. */
  private CaseId taken(CaseId caseId) {
    desk.openItems(caseId).forEach(item -> desk.claim(item.id()));
    return caseId;
  }
}
