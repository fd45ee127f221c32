package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.qingshen.forms.Phrases;
import org.qingshen.forms.Phrases.Phrase;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** The own wordings: change, remove, add. */
final class PhraseDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient Phrases phrases;
  private final transient Runnable changed;
  private final Div rows = new Div();
  private final Paragraph count = new Paragraph();

  PhraseDialog(Phrases phrases, Runnable changed) {
    this.phrases = phrases;
    this.changed = changed;
    setHeaderTitle(Say.t("formsui.phrases.title"));
    addClassNames("qf-dialog", "qf-phrase-dialog");
    count.addClassName("qf-help");
    add(count, rows);
    getFooter().add(new Button(Say.t("formsui.phrases.close"), click -> close()));
    fill();
  }

  private void fill() {
    List<Phrase> mine = phrases.mine();
    count.setText(Say.t("formsui.phrases.count", mine.size(), Phrases.MOST));
    rows.removeAll();
    rows.add(fresh());
    for (int at = 0; at < mine.size(); at++) {
      rows.add(row(mine.get(at), at + 1));
    }
  }

  private Div fresh() {
    TextArea wording = area("", Say.t("formsui.phrases.new"));
    wording.setId("phrase-new");
    wording.setPlaceholder(Say.t("formsui.phrases.new"));
    Button add = new Button(Say.t("formsui.phrases.add"));
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add.addClickListener(click -> tried(wording, phrases.add(wording.getValue())));
    return new Row(wording, add);
  }

  private Div row(Phrase phrase, int number) {
    TextArea wording = area(phrase.wording(), Say.t("formsui.phrases.number", number));
    Button save = new Button(Say.t("formsui.phrases.save"));
    save.setAriaLabel(Say.t("formsui.phrases.save.number", number));
    save.addClickListener(click -> tried(wording, phrases.edit(phrase.id(), wording.getValue())));
    Button remove = new Button(Say.t("formsui.remove"), click -> removed(phrase));
    remove.setAriaLabel(Say.t("formsui.phrases.remove.number", number));
    remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
    return new Row(wording, save, remove);
  }

  private static TextArea area(String wording, String label) {
    TextArea area = new TextArea();
    area.setAriaLabel(label);
    area.setValue(wording);
    area.setManualValidation(true);
    return area;
  }

  /** A refusal stands beside what was typed. */
  private void tried(TextArea wording, Optional<Text> refusal) {
    wording.setInvalid(refusal.isPresent());
    wording.setErrorMessage(refusal.map(Say::t).orElse(""));
    if (refusal.isEmpty()) {
      Notices.success(Text.of("formsui.phrases.kept"));
      fill();
      changed.run();
    }
  }

  private void removed(Phrase phrase) {
    phrases.remove(phrase.id());
    fill();
    changed.run();
  }

  private static final class Row extends Div {

    private static final long serialVersionUID = 1L;

    Row(TextArea wording, Button... acts) {
      addClassName("qf-phrase");
      add(wording);
      add(acts);
    }
  }
}
