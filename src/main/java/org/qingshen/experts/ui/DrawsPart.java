package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.Draws;
import org.qingshen.shared.ui.Say;

/** The way from a case to its draws. */
@org.springframework.stereotype.Component
class DrawsPart implements CasePart {

  private final Draws draws;
  private final CurrentActor current;

  DrawsPart(Draws draws, CurrentActor current) {
    this.draws = draws;
    this.current = current;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    if (!current.may(Permissions.CASE_READ) || !draws.shows(file)) {
      return Optional.empty();
    }
    Anchor link = link(file.number() == null ? file.id().value() : file.number());
    link.setId("case-draws");
    return Optional.of(new Div(new H3(Say.t("experts.draws.part")), link));
  }

  /** A list of codes and digests reads best where it is recomputed. */
  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return entry.kind().equals(Draws.ENTRY_KIND)
        ? Optional.of(
            new Div(
                new Paragraph(
                    Say.t("experts.draws.entry", String.valueOf(entry.data().get("draw")))),
                link(entry.caseId().value())))
        : Optional.empty();
  }

  private static Anchor link(String reference) {
    return new Anchor("draws/" + reference, Say.t("experts.draws.link"));
  }
}
