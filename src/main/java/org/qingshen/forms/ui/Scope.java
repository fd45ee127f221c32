package org.qingshen.forms.ui;

import java.util.List;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Option;

/** What every field of one form shares. */
record Scope(FormPanelServices services, FormContext context, FilesPort files, FileBudget budget) {

  List<Option> options(Field field) {
    return field.optionsFrom() == null
        ? field.options()
        : context.options().getOrDefault(field.optionsFrom(), List.of());
  }
}
