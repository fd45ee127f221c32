package org.qingshen.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Section;
import org.qingshen.shared.ui.Say;

/** One chapter of the form. */
final class SectionCard extends com.vaadin.flow.component.html.Section {

  private static final long serialVersionUID = 1L;

  private final transient Section section;
  private final String title;
  private final transient List<FieldView> fields = new ArrayList<>();

  SectionCard(Section section, Scope scope) {
    this.section = section;
    this.title = section.title(scope.context().facts()).in(Say.locale());
    setId("section-" + section.key());
    addClassNames("card", "qf-section");
    drawTitle();
    Div grid = new Div();
    grid.addClassName("qf-fields");
    section
        .fields()
        .forEach(
            field -> {
              FieldView view = Inputs.of(field, scope, field.key());
              view.component().setId("field-" + field.key());
              Width.of(field).on(view.component());
              fields.add(view);
              grid.add(view.component());
            });
    add(grid);
  }

  private void drawTitle() {
    if (!title.isBlank()) {
      H3 title = new H3(title());
      title.setId("title-" + section.key());
      getElement().setAttribute("aria-labelledby", "title-" + section.key());
      add(title);
    }
    if (!section.help().isBlank()) {
      Paragraph help = new Paragraph(section.help().in(Say.locale()));
      help.addClassName("qf-help");
      add(help);
    }
  }

  String title() {
    return title;
  }

  List<FieldView> fields() {
    return fields;
  }

  void apply(FormValidator.Shown shown) {
    setVisible(shown.sections().contains(section.key()));
    fields.forEach(view -> view.component().setVisible(shown.fields().contains(view.field.key())));
  }

  /** Required questions still open; where none is required, whether nothing is answered at all. */
  int open() {
    List<FieldView> shown =
        fields.stream()
            .filter(view -> view.component().isVisible() && !view.field.readOnly())
            .filter(view -> view.field.type() != FieldType.NOTE && !given(view.field))
            .toList();
    List<FieldView> required = shown.stream().filter(SectionCard::required).toList();
    if (required.isEmpty()) {
      boolean untouched = !shown.isEmpty() && shown.stream().noneMatch(FieldView::answered);
      return untouched ? shown.size() : 0;
    }
    return (int) required.stream().filter(view -> !view.answered()).count();
  }

  /** A table of which nobody types a cell. */
  private static boolean given(Field field) {
    return field.type() == FieldType.TABLE && field.rowForm().fields().allMatch(Field::readOnly);
  }

  private static boolean required(FieldView view) {
    Integer least = view.field.minRows();
    return view.field.required() || least != null && least > 0;
  }
}
