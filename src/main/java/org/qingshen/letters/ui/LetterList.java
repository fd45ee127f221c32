package org.qingshen.letters.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.letters.Letter;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** The letters of a case, each with its text, its scan and its page of verification. */
class LetterList extends Div {

  private static final long serialVersionUID = 1L;

  LetterList(CaseFile file, List<Letter> letters, boolean bound) {
    addClassName("case-documents");
    setId("case-letters");
    add(new H3(Say.t("letters.case.title")));
    UnorderedList list = new UnorderedList();
    letters.forEach(letter -> list.add(line(letter)));
    add(list);
    if (bound) {
      Div whole = new Div(LetterLinks.bound(file), LetterLinks.archive(file));
      whole.addClassName("letter-bound");
      add(whole);
    }
  }

  private static ListItem line(Letter letter) {
    ListItem line = new ListItem();
    String words = Say.t(letter.kind().title()) + " " + letter.number();
    line.add(LetterLinks.document(letter.document(), words));
    Span facts =
        new Span(
            Say.t(
                "letters.case.line",
                letter.issuer(),
                Dates.brief(letter.issuedAt()),
                Say.t("letters.case.version", String.valueOf(letter.version()))));
    facts.addClassNames("muted", "small");
    Div more = new Div(facts);
    more.addClassName("letter-more");
    if (letter.scan() != null) {
      more.add(LetterLinks.document(letter.scan(), Say.t("letters.case.scan")));
    }
    more.add(LetterLinks.verification(letter));
    line.add(more);
    return line;
  }
}
