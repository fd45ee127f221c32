package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormReader;
import org.qingshen.forms.ui.DifferencesView;
import org.qingshen.forms.ui.ReadView;
import org.qingshen.shared.ui.Say;

/** Sealed entries drawn for reading. */
final class Reading {

  private Reading() {}

  static Component of(CaseServices services, SealedEntry entry) {
    return services.parts().stream()
        .flatMap(part -> part.reading(entry).stream())
        .findFirst()
        .orElseGet(() -> answers(services, entry));
  }

  private static Component answers(CaseServices services, SealedEntry entry) {
    return services
        .reader()
        .read(entry, Say.locale())
        .<Component>map(form -> new ReadView(form, services.panels(), CaseFilesPort::address))
        .orElseGet(() -> new Paragraph(sentence(entry)));
  }

  /** What the system did is sealed as one sentence, in the language of record. */
  private static String sentence(SealedEntry entry) {
    return entry.data().get("sentence") instanceof String said
        ? said
        : Say.t("casefile.entry.noForm");
  }

  static List<FormReader.Difference> differences(
      CaseServices services, SealedEntry before, SealedEntry after) {
    return services.reader().compare(before, after, Say.locale());
  }

  static Component show(List<FormReader.Difference> differences) {
    return differences.isEmpty()
        ? new Paragraph(Say.t("casefile.compare.same"))
        : new DifferencesView(differences);
  }
}
