package org.qingshen.credit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.credit.Credits;
import org.qingshen.credit.Credits.Known;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Say;

/** Credit records on the page of their case; their subject sees its own. */
@org.springframework.stereotype.Component
class CreditPart implements CasePart {

  private final Credits credits;
  private final VetoCatalogue catalogue;
  private final ChainNumbers numbers;

  CreditPart(Credits credits, VetoCatalogue catalogue, ChainNumbers numbers) {
    this.credits = credits;
    this.catalogue = catalogue;
    this.numbers = numbers;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    List<Known> records = credits.ofCase(file);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    Div card = new Div(new H2(Say.t("credit.card.title")));
    card.setId("credit-records");
    records.forEach(known -> card.add(new CreditCard(known, catalogue, numbers.shown(file))));
    return Optional.of(card);
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return Optional.empty();
  }
}
