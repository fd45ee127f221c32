package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Credits;
import org.qingshen.integrity.Credits.Known;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Say;

/** Credit records on the page of their case; their subject sees its own. */
@org.springframework.stereotype.Component
class CreditPart implements CasePart {

  private final Credits credits;
  private final VetoCatalogue catalogue;

  CreditPart(Credits credits, VetoCatalogue catalogue) {
    this.credits = credits;
    this.catalogue = catalogue;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    List<Known> records = credits.ofCase(file);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    Div card = new Div(new H2(Say.t("integrityveto.card.title")));
    card.setId("credit-records");
    records.forEach(known -> card.add(new CreditCard(known, catalogue)));
    return Optional.of(card);
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return Optional.empty();
  }
}
