package org.qingshen.pilot.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.pilot.CallDrafts.Source;
import org.qingshen.pilot.CallDrafts.Started;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;

/** Asks from what a new call is drafted, and goes to its case. */
class CallDraftDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient CallDrafts drafts;
  private final transient TaskDesk desk;
  private final RadioButtonGroup<Source> from = new RadioButtonGroup<>();
  private final Button start = new Button(Say.t("pilot.draft.start"), click -> start());

  CallDraftDialog(CallDrafts drafts, TaskDesk desk) {
    this.drafts = drafts;
    this.desk = desk;
    List<Source> sources = drafts.sources();
    setHeaderTitle(Say.t("pilot.draft.title"));
    setWidth("min(640px, 96vw)");
    from.setId("draft-source");
    from.setLabel(Say.t("pilot.draft.from"));
    from.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    from.setItems(sources);
    from.setItemLabelGenerator(source -> source.name().in(Say.locale()));
    sources.stream().findFirst().ifPresent(from::setValue);
    add(new Paragraph(Say.t("pilot.draft.what")), from);
    start.setId("draft-start");
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    start.setDisableOnClick(true);
    getFooter().add(new Button(Say.t("pilot.draft.cancel"), click -> close()), start);
  }

  private void start() {
    Source source = from.getValue();
    if (drafts.start(source == null ? "" : source.key()) instanceof Started.Opened opened) {
      close();
      UI.getCurrent().navigate("case/" + taken(opened.caseId()).value());
    } else {
      Notices.problem(Say.t("pilot.call.noSource"));
      start.setEnabled(true);
    }
  }

  /** Whoever starts a draft works on it; colleagues may take it up once it is let go of. */
  private CaseId taken(CaseId caseId) {
    desk.openItems(caseId).forEach(item -> desk.claim(item.id()));
    return caseId;
  }
}
