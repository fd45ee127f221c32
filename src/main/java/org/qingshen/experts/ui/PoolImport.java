package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.experts.PoolSheet;
import org.qingshen.experts.PoolSheet.Effect;
import org.qingshen.experts.PoolSheet.Saved;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.forms.ui.TableDialog;
import org.qingshen.shared.ui.Say;

/** Experts from a file, and the passwords of the new ones, once. */
class PoolImport implements TableDialog.Rows {

  private final PoolSheet pool;
  private final Runnable done;

  PoolImport(PoolSheet pool, Runnable done) {
    this.pool = pool;
    this.done = done;
  }

  @Override
  public TableDialog.Found preview(Sheet sheet) {
    PoolSheet.Preview preview = pool.preview(sheet);
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
        Stream.of("NAME", "LOGIN", "EMPLOYER")
            .map(word -> Say.t("experts.column." + word))
            .toList();
    return new TableDialog.Found(
        summary, preview.usable(), columns, preview.rows().stream().map(PoolImport::line).toList());
  }

  private static TableDialog.Line line(PoolSheet.Row row) {
    return new TableDialog.Line(
        row.line(),
        List.of(row.name(), row.login(), row.employer()),
        Say.t("forms.table.effect." + row.effect()),
        String.join("；", row.problems().stream().map(Say::t).toList()));
  }

  @Override
  public Component save(Sheet sheet) {
    Saved saved = pool.save(sheet);
    done.run();
    Div said = new Div();
    said.setId("import-saved");
    if (saved instanceof Saved.Refused refused) {
      said.addClassNames("notice", "bad");
      said.add(new Paragraph(Say.t(refused.reason())));
    } else if (saved instanceof Saved.Done made) {
      said.addClassNames("notice", "good");
      said.add(new Paragraph(Say.t("experts.pool.saved", made.written())));
      if (!made.issued().isEmpty()) {
        said.add(
            new Paragraph(Say.t("experts.pool.once", made.issued().size())),
            TableDialog.once(
                made.issued(),
                Say.t("experts.pool.download"),
                Say.t("experts.pool.passwords"),
                pool::passwords));
      }
    }
    return said;
  }
}
