package org.qingshen.forms.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.StagedTables;
import org.springframework.stereotype.Component;

/** Makes sealed answers a beginning to write on. */
@Component
class EarlierAnswers {

  private final StagedTables tables;

  EarlierAnswers(StagedTables tables) {
    this.tables = tables;
  }

  /** What the form still asks; staged tables as copies, since the sealed ones are frozen. */
  FormData carriedOver(FormModel form, FormData initial) {
    Map<String, Object> answers = new LinkedHashMap<>();
    form.fields()
        .filter(field -> field.type() != FieldType.NOTE)
        .forEach(
            field -> {
              Object answer = answer(field, initial);
              if (answer != null) {
                answers.put(field.key(), answer);
              }
            });
    return new FormData(answers);
  }

  private Object answer(Field field, FormData initial) {
    return field.type() != FieldType.STAGED_TABLE
        ? initial.values().get(field.key())
        : initial
            .stagedTable(field.key())
            .flatMap(tables::find)
            .map(table -> tables.copy(table.id()).answer())
            .orElse(null);
  }
}
