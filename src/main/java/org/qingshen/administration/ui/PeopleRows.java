package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.administration.PeopleSheet;
import org.qingshen.administration.PeopleSheet.Effect;
import org.qingshen.administration.PeopleSheet.Saved;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.forms.ui.TableDialog;
import org.qingshen.shared.ui.Say;

/** People from a file, and the passwords of the new ones, once. */
class PeopleRows implements TableDialog.Rows {

  private final PeopleSheet people;
  private final Runnable done;

  PeopleRows(PeopleSheet people, Runnable done) {
    this.people = people;
    this.done = done;
  }

  @Override
  public TableDialog.Found preview(Sheet sheet) {
    PeopleSheet.Preview preview = people.preview(sheet);
    if (preview.fault() != null) {
      return new TableDialog.Found(Say.t(preview.fault()), false, List.of(), List.of());
    }
    String summary =
        TableDialog.summary(
            preview.usable(),
            preview.rows().size(),
            preview.count(Effect.NEW),
            preview.count(Effect.CHANGED),
            preview.count(Effect.SAME),
            preview.count(Effect.BAD));
    List<String> columns =
        Stream.of("NAME", "LOGIN", "ORGANISATION", "POST")
            .map(word -> Say.t("administration.people.column." + word))
            .toList();
    return new TableDialog.Found(
        summary, preview.usable(), columns, preview.rows().stream().map(PeopleRows::line).toList());
  }

  private static TableDialog.Line line(PeopleSheet.Row row) {
    return new TableDialog.Line(
        row.line(),
        List.of(row.name(), row.login(), row.organisation(), row.post()),
        Say.t("forms.table.effect." + row.effect()),
        String.join(" ", row.problems().stream().map(Say::t).toList()));
  }

  @Override
  public Component save(Sheet sheet) {
    Saved saved = people.save(sheet);
    done.run();
    Div said = new Div();
    said.setId("import-saved");
    if (saved instanceof Saved.Refused refused) {
      said.add(new Paragraph(Say.t(refused.reason())));
      said.addClassNames("notice", "bad");
    } else if (saved instanceof Saved.Done made) {
      said.addClassNames("notice", "good");
      said.add(new Paragraph(Say.t("administration.people.saved", made.written())));
      if (!made.issued().isEmpty()) {
        said.add(
            new Paragraph(Say.t("administration.people.once", made.issued().size())),
            TableDialog.once(
                made.issued(),
                Say.t("administration.people.download"),
                Say.t("administration.people.passwords"),
                people::passwords));
      }
    }
    return said;
  }
}
