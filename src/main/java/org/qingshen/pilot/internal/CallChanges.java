package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormReader;
import org.qingshen.forms.ReadableForm;
import org.qingshen.pilot.CallAmendment.Change;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What differs between a call and its amendment, in the words of the call's form. */
@Component
class CallChanges {

  private final FormArchive archive;
  private final FormReader reader;
  private final CallForm form;

  CallChanges(FormArchive archive, FormReader reader, CallForm form) {
    this.archive = archive;
    this.reader = reader;
    this.form = form;
  }

  /**
   * @param formReference the form version the amendment was written against
   */
  List<Change> between(PilotCall before, PilotCall after, String formReference) {
    FormModel model = archive.find(formReference).orElseThrow();
    return reader.compare(read(model, before), read(model, after)).stream()
        .map(it -> new Change(it.where(), it.before(), it.after()))
        .toList();
  }

  /** Rows as the confirming departments and applicants read and seal them. */
  static Map<String, Object> row(Change change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("place", change.place());
    row.put("before", change.before() == null ? "" : change.before());
    row.put("after", change.after() == null ? "" : change.after());
    return row;
  }

  private ReadableForm read(FormModel model, PilotCall call) {
    return reader.read(
        model,
        form.aligned(call.province(), CallAnswers.of(call)),
        FormContext.EMPTY,
        List.of(),
        Texts.OF_RECORD);
  }
}
