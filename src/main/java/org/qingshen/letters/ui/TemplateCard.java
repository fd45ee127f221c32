package org.qingshen.letters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterField.Shape;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.LetterTemplates;
import org.qingshen.letters.LetterTemplates.Change;
import org.qingshen.letters.LetterTemplates.Kept;
import org.qingshen.letters.LetterTemplates.Version;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** One kind of letter: its versions, its fields, and a place for a new file. */
class TemplateCard extends Div {

  private static final long serialVersionUID = 1L;
  private static final long KILOBYTE = 1024;

  private final transient LetterTemplates templates;
  private final transient Kept kept;
  private final transient Function<PersonId, String> names;
  private final transient Runnable changed;

  TemplateCard(
      LetterTemplates templates, Kept kept, Function<PersonId, String> names, Runnable changed) {
    this.templates = templates;
    this.kept = kept;
    this.names = names;
    this.changed = changed;
    addClassNames("card", "letter-card");
    getElement().setAttribute("data-kind", kept.kind().name());
    add(new H2(Say.t(kept.kind().title())), versions(), fields());
    add(new TemplateUpload(templates, kept, changed));
  }

  private UnorderedList versions() {
    UnorderedList list = new UnorderedList();
    list.addClassName("letter-versions");
    kept.versions().forEach(version -> list.add(line(version)));
    return list;
  }

  private ListItem line(Version version) {
    ListItem line = new ListItem(new Span(name(version.number())));
    if (version.number() == kept.inForce()) {
      Span now = new Span(Say.t("letters.template.inForce"));
      now.addClassNames("light", "ok");
      line.add(now);
    }
    Span facts = new Span(facts(version));
    facts.addClassNames("muted", "small");
    line.add(facts, download(version));
    if (version.number() != kept.inForce()) {
      line.add(choose(version));
    }
    return line;
  }

  private String facts(Version version) {
    String size = Say.t("letters.template.size", String.valueOf(version.size() / KILOBYTE + 1));
    return version.by() == null
        ? size
        : Say.t("letters.template.by", names.apply(version.by()), Dates.full(version.at()));
  }

  private Anchor download(Version version) {
    LetterKind kind = kept.kind();
    String file = kind.file() + (version.number() == 0 ? "" : "-v" + version.number()) + ".docx";
    return WordDownload.of(
        Say.t("letters.template.download"), file, () -> templates.content(kind, version.number()));
  }

  private Button choose(Version version) {
    Button button = new Button(Say.t("letters.template.choose"), click -> choose(version.number()));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }

  private void choose(int version) {
    Change change = templates.choose(kept.kind(), version, kept.seen());
    if (change instanceof Change.Refused refused) {
      refused.problems().forEach(Notices::problem);
    } else {
      Notices.success(chosen(kept.kind(), version));
    }
    changed.run();
  }

  static Text chosen(LetterKind kind, int version) {
    Text name =
        version == LetterTemplates.SHIPPED
            ? Text.of("letters.template.shipped")
            : Text.of("letters.template.version", version);
    return Text.of("letters.template.chosen", kind.title(), name);
  }

  static String name(int version) {
    return version == LetterTemplates.SHIPPED
        ? Say.t("letters.template.shipped")
        : Say.t("letters.template.version", String.valueOf(version));
  }

  private Details fields() {
    UnorderedList list = new UnorderedList();
    for (LetterField field : LetterField.of(kept.kind())) {
      Div line = new Div(new Code(field.tag()));
      line.add(new Span(" " + meaning(field)));
      list.add(new ListItem(line));
    }
    Details details = new Details(Say.t("letters.template.fields"), list);
    details.addClassName("letter-fields");
    return details;
  }

  private static String meaning(LetterField field) {
    String words = Say.t("letters.field." + field.word());
    if (field.shape() == Shape.ROWS) {
      String columns = "[" + String.join("] [", field.columns()) + "]";
      words = Say.t("letters.template.field.rows", words, columns);
    }
    return field.mandatory() ? Say.t("letters.template.field.mandatory", words) : words;
  }
}
