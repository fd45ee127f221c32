package org.qingshen.letters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.LetterTemplates.Trial;
import org.qingshen.shared.ui.Say;

/** What a template says when filled in with invented data, before it is put in force. */
class SampleDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  SampleDialog(LetterKind kind, Trial.Fit fit, Runnable use) {
    setHeaderTitle(Say.t("letters.template.preview") + " · " + Say.t(kind.title()));
    setWidth("min(820px, 96vw)");
    Div sheet = new Div();
    sheet.addClassName("letter-sheet");
    fit.lines().forEach(line -> sheet.add(new Paragraph(line)));
    add(new Paragraph(Say.t("letters.template.preview.what")));
    add(
        WordDownload.of(
            Say.t("letters.template.preview.download"), kind.file() + "-sample.docx", fit::sample));
    add(sheet);
    Button confirm =
        new Button(
            Say.t("letters.template.use"),
            click -> {
              close();
              use.run();
            });
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("letters.template.cancel"), click -> close()), confirm);
  }
}
