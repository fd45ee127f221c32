package org.qingshen.forms.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.ui.Say;

/** One row of a large table; it closes only when the row is right. */
final class RowDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient FormModel rowForm;
  private final transient Scope scope;
  private final transient Consumer<Map<String, Object>> save;
  private final transient Map<String, FieldView> fields = new LinkedHashMap<>();
  private final Div general = new Div();

  RowDialog(
      Field table,
      Scope scope,
      Integer rowNo,
      Map<String, Object> cells,
      Consumer<Map<String, Object>> save) {
    this.rowForm = table.rowForm();
    this.scope = scope;
    this.save = save;
    String label = table.label().in(Say.locale());
    setHeaderTitle(
        rowNo == null
            ? Say.t("formsui.staged.newrow", label)
            : Say.t("formsui.staged.row", label, rowNo));
    addClassName("qf-dialog");
    setCloseOnOutsideClick(false);
    add(general, draw(table.key(), cells));
    general.addClassName("qf-error");
    general.getElement().setAttribute("role", "alert");
    addButtons();
  }

  private Div draw(String owner, Map<String, Object> cells) {
    Div grid = new Div();
    grid.addClassName("qf-fields");
    rowForm
        .fields()
        .forEach(
            field -> {
              FieldView view = Inputs.cell(field, scope, owner);
              view.component().setId("row-" + field.key());
              Width.of(field).on(view.component());
              view.load(cells.get(field.key()));
              fields.put(field.key(), view);
              grid.add(view.component());
            });
    return grid;
  }

  private void addButtons() {
    Button keep = new Button(Say.t("formsui.staged.save"), event -> submit());
    keep.setId("row-save");
    keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button cancel = new Button(Say.t("formsui.cancel"), event -> close());
    getFooter().add(cancel, keep);
    Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(this);
  }

  private FormData typed() {
    Map<String, Object> answers = new LinkedHashMap<>();
    fields.forEach(
        (key, view) -> {
          if (view.answer() != null) {
            answers.put(key, view.answer());
          }
        });
    return new FormData(answers);
  }

  void submit() {
    general.removeAll();
    fields.values().forEach(FieldView::clearProblems);
    ValidationResult result =
        scope.services().validator().validate(rowForm, typed(), scope.context());
    if (result.valid()) {
      save.accept(result.clean().values());
      close();
      return;
    }
    result.problems().forEach(this::show);
  }

  private void show(Problem problem) {
    FieldView view = fields.get(problem.field());
    String message = Say.t(problem.message());
    if (view == null) {
      general.add(new Div(message));
    } else {
      view.problem(CellPath.of(problem), message);
    }
  }
}
