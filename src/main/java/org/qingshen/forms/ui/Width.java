package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import org.qingshen.forms.Field;

/** How much of a row a question takes on a wide screen; on a narrow one all take all. */
enum Width {
  HALF,
  FULL;

  static Width of(Field field) {
    return switch (field.type()) {
      case TEXT, CREDIT_CODE, NUMBER, DATE, SELECT -> HALF;
      case TEXTAREA, RADIO, CHECKBOX, CHECKLIST, FILES, TABLE, STAGED_TABLE, NOTE -> FULL;
    };
  }

  void on(Component component) {
    if (this == FULL) {
      component.getElement().getClassList().add("qf-full");
    }
  }
}
