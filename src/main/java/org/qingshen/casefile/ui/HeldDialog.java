package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Explanations;
import org.qingshen.workflow.HeldFinding;

/** What holds the submission: correct it, or say of each why it is right, and sign that. */
class HeldDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final Map<String, String> reasons;
  private final transient Runnable typed;
  private final Map<String, TextArea> inputs = new LinkedHashMap<>();

  /**
   * @param where names the place of a finding in the form
   * @param reasons what was typed before; what is typed now goes there as well
   * @param typed called after each change
   * @param send submits with those reasons
   */
  HeldDialog(
      List<HeldFinding> findings,
      Function<HeldFinding, String> where,
      Map<String, String> reasons,
      Runnable typed,
      Consumer<Map<String, String>> send) {
    this.reasons = reasons;
    this.typed = typed;
    setId("held-findings");
    setHeaderTitle(Say.t("casefile.held.title"));
    setWidth("min(760px, 96vw)");
    Paragraph lead = new Paragraph(Say.t("casefile.held.lead", findings.size()));
    lead.getStyle().setMarginTop("0");
    add(lead);
    findings.forEach(finding -> add(block(finding, where.apply(finding))));
    Button back = new Button(Say.t("casefile.held.back"), click -> close());
    back.setId("held-back");
    Button submit = new Button(Say.t("casefile.held.submit"));
    submit.setId("held-submit");
    submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    submit.addClickListener(click -> submit(send));
    getFooter().add(back, submit);
  }

  private Div block(HeldFinding finding, String where) {
    TextArea input = new TextArea(Say.t("casefile.held.reason"));
    input.setHelperText(
        Say.t("casefile.held.reason.help", Explanations.SHORTEST, Explanations.LONGEST));
    input.setRequiredIndicatorVisible(true);
    input.setMaxLength(Explanations.LONGEST);
    input.setWidthFull();
    input.setMaxHeight("240px");
    input.setValue(reasons.getOrDefault(finding.key(), ""));
    input.setValueChangeMode(ValueChangeMode.LAZY);
    input.addValueChangeListener(
        change -> {
          reasons.put(finding.key(), change.getValue());
          input.setInvalid(false);
          typed.run();
        });
    String sentence = Say.t(finding.sentence());
    input.setAriaLabel(Say.t("casefile.held.reason.of", sentence));
    inputs.put(finding.key(), input);
    Div block = new Div(new H3(where.isBlank() ? Say.t("casefile.held.whole") : where));
    block.add(new Paragraph(sentence), input);
    block.addClassNames("notice", "held-finding");
    return block;
  }

  private static String wanted(String reason) {
    return Explanations.tooLong(reason)
        ? Say.t("casefile.held.reason.long", Explanations.LONGEST)
        : Say.t("casefile.held.reason.short", Explanations.SHORTEST);
  }

  private void submit(Consumer<Map<String, String>> send) {
    Map<String, String> given = new LinkedHashMap<>();
    TextArea first = null;
    for (Map.Entry<String, TextArea> entry : inputs.entrySet()) {
      String reason = entry.getValue().getValue();
      boolean missing = !Explanations.suffices(reason);
      entry.getValue().setErrorMessage(missing ? wanted(reason) : "");
      entry.getValue().setInvalid(missing);
      first = missing && first == null ? entry.getValue() : first;
      given.put(entry.getKey(), reason);
    }
    if (first != null) {
      first.focus();
      return;
    }
    close();
    send.accept(given);
  }
}
