package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.shared.ui.Say;

/**
 * The applicant's latest sealed material, and how it differs from the version before: what answers
 * the same form as its first submission.
 */
class MaterialPane extends Div {

  private static final long serialVersionUID = 1L;

  private MaterialPane(CaseServices services, CaseFile file, List<SealedEntry> versions) {
    addClassNames("card", "case-material");
    SealedEntry latest = versions.get(versions.size() - 1);
    Div head =
        new Div(
            new H2(Say.t("casefile.material.title." + file.kind())),
            note(Say.t("casefile.material.version", String.valueOf(versions.size()))));
    head.addClassName("case-work-head");
    if (versions.size() > 1) {
      compare(services, versions.get(versions.size() - 2), latest, versions.size() - 1, head);
    }
    add(head, Reading.of(services, latest));
  }

  /** Empty before the applicant has submitted anything. */
  static Optional<MaterialPane> of(CaseServices services, CaseFile file) {
    List<SealedEntry> dossier = services.files().dossier(file.id());
    List<SealedEntry> own =
        dossier.stream()
            .filter(entry -> "submission".equals(entry.kind()) && entry.form() != null)
            .filter(entry -> entry.by().organisation().equals(file.applicant()))
            .toList();
    return own.stream()
        .filter(entry -> EntryReader.sameQuestion(own.get(0), entry))
        .reduce((earlier, later) -> later)
        .map(latest -> new MaterialPane(services, file, EntryReader.versions(dossier, latest)));
  }

  private static void compare(
      CaseServices services, SealedEntry before, SealedEntry latest, int number, Div head) {
    List<Difference> differences = Reading.differences(services, before, latest);
    String count = String.valueOf(differences.size());
    head.add(note(Say.t("casefile.material.differs", String.valueOf(number), count)));
    Button compare =
        new Button(Say.t("casefile.material.compare"), click -> dialog(differences, number).open());
    compare.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    compare.setId("material-compare");
    head.add(compare);
  }

  private static Dialog dialog(List<Difference> differences, int number) {
    Dialog dialog = new Dialog(Reading.show(differences));
    dialog.setHeaderTitle(
        Say.t("casefile.compare.title", String.valueOf(number), String.valueOf(number + 1)));
    dialog.setWidth("min(960px, 96vw)");
    dialog.getFooter().add(new Button(Say.t("casefile.compare.close"), click -> dialog.close()));
    return dialog;
  }

  private static Span note(String text) {
    Span note = new Span(text);
    note.addClassNames("muted", "small");
    return note;
  }
}
