package org.qingshen.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Outcome;

/** What the person may keep as proof: number, the server's time, the seal. */
class Receipt extends Div {

  private static final long serialVersionUID = 1L;

  Receipt(CaseServices services, CaseFile file, Outcome.Done done) {
    addClassNames("card", "case-receipt");
    getElement().setAttribute("role", "status");
    SealedEntry entry = done.entry();
    DescriptionList facts = new DescriptionList();
    fact(facts, "casefile.receipt.number", CaseHead.number(file));
    fact(facts, "casefile.receipt.project", file.title());
    fact(facts, "casefile.receipt.step", CaseWords.step(entry));
    fact(facts, "casefile.receipt.by", CaseWords.who(entry.by(), services.directory()));
    fact(facts, "casefile.receipt.time", Dates.full(entry.sealedAt()));
    fact(facts, "casefile.receipt.seal", entry.seal());
    CaseSentence now = new CaseSentence(services, file, services.work().open(file));
    fact(facts, "casefile.receipt.next", now.standing());
    Anchor dossier = new Anchor(CaseLinks.entry(file, entry), Say.t("casefile.receipt.dossier"));
    Anchor desk = new Anchor("desk", Say.t("casefile.receipt.desk"));
    Button print =
        new Button(
            Say.t("casefile.receipt.print"),
            click -> UI.getCurrent().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.LUMO_SMALL);
    Div links = new Div(dossier, desk, print);
    links.addClassName("case-buttons");
    add(
        new H2(Say.t("casefile.receipt.title")),
        new Paragraph(Say.t(done.message())),
        facts,
        links);
  }

  private static void fact(DescriptionList facts, String key, String value) {
    facts.add(new DescriptionList.Term(Say.t(key)), new DescriptionList.Description(value));
  }
}
