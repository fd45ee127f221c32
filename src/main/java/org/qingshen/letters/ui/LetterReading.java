package org.qingshen.letters.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.Letter;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** A sealed letter as a person reads it. */
final class LetterReading {

  private LetterReading() {}

  static Component of(Letter letter, SealedEntry entry) {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("letter-facts");
    line(facts, "letters.case.number", letter.number());
    line(facts, "letters.case.issuer", letter.issuer());
    line(facts, "letters.case.date", Dates.full(letter.issuedAt()));
    line(facts, "letters.case.template", template(entry));
    if (entry.data().get("correction") instanceof String reason) {
      line(facts, "letters.case.correction", reason);
    }
    Div links = new Div(LetterLinks.document(letter.document(), Say.t("letters.case.download")));
    if (letter.scan() != null) {
      links.add(LetterLinks.document(letter.scan(), Say.t("letters.case.scan")));
    }
    links.add(LetterLinks.verification(letter));
    links.addClassName("letter-more");
    return new Div(facts, links);
  }

  static Component ofScan(Letter letter, SealedEntry entry) {
    DescriptionList facts = new DescriptionList();
    facts.addClassName("letter-facts");
    line(facts, "letters.case.number", letter.number());
    line(facts, "letters.case.date", Dates.full(entry.sealedAt()));
    Div links = new Div();
    links.addClassName("letter-more");
    entry.attachments().forEach(file -> links.add(LetterLinks.document(file.id(), file.name())));
    return new Div(facts, links);
  }

  private static String template(SealedEntry entry) {
    String version = String.valueOf(entry.data().get("template"));
    return version.equals("0")
        ? Say.t("letters.template.shipped")
        : Say.t("letters.template.version", version);
  }

  private static void line(DescriptionList facts, String label, String value) {
    facts.add(new Term(Say.t(label)), new Description(value));
  }
}
