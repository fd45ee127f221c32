package org.qingshen.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Problem;
import org.qingshen.shared.ui.Say;

/**
 * A form to fill in. It holds whatever is typed, right or wrong, and shows what the server says of
 * it. Inputs have the ids {@code field-<key>} and {@code cell-<key>-<row>-<column>}.
 */
@StyleSheet("context://forms.css")
public class FormPanel extends Composite<Div> implements HasStyle, HasSize {

  private static final long serialVersionUID = 1L;

  private final transient FormPanelServices services;
  private final transient FormModel form;
  private final transient FormContext context;
  private final transient FileBudget budget;
  private final transient Map<String, FieldView> fields = new LinkedHashMap<>();
  private final transient Map<SectionCard, Integer> wrong = new HashMap<>();
  private final transient List<Runnable> listeners = new ArrayList<>();
  private final List<SectionCard> sections;
  private final ProblemSummary summary = new ProblemSummary();
  private final ChapterNav nav;

  public FormPanel(
      FormPanelServices services,
      FormModel form,
      FormContext context,
      FormData data,
      FilesPort files) {
    this.services = services;
    this.form = form;
    this.context = context;
    this.budget = new FileBudget(files);
    Scope scope = new Scope(services, context, files, budget);
    this.sections =
        form.sections().stream().map(section -> new SectionCard(section, scope)).toList();
    sections.forEach(
        section -> section.fields().forEach(view -> fields.put(view.field.key(), view)));
    fields.values().forEach(view -> view.onChange(this::edited));
    this.nav = new ChapterNav(sections);
    draw();
    replace(data);
  }

  private void draw() {
    Div cards = new Div();
    cards.addClassName("qf-sections");
    sections.forEach(cards::add);
    Div body = new Div(nav, cards);
    body.addClassName("qf-body");
    getContent().addClassName("qf-panel");
    getContent().add(summary, body);
  }

  /** What was typed, also what is hidden by a rule just now; nothing of read-only fields. */
  public FormData value() {
    Map<String, Object> answers = new LinkedHashMap<>();
    fields.forEach(
        (key, view) -> {
          Object answer = view.answer();
          if (answer != null && view.field.type() != FieldType.NOTE) {
            answers.put(key, answer);
          }
        });
    return new FormData(answers);
  }

  /** Shows other answers in place of these, without telling the listeners. */
  public void replace(FormData data) {
    fields.forEach((key, view) -> view.load(data.values().get(key)));
    budget.changed();
    clearProblems();
    refresh();
  }

  /** Shows each problem beside its field and all of them on top; none clears them. */
  public void show(List<Problem> problems) {
    clearProblems();
    problems.forEach(this::show);
    refresh();
    if (!problems.isEmpty()) {
      Focus.on(summary);
    }
  }

  /** Where a problem stands, in words; empty for the form as a whole. */
  public String where(Problem problem) {
    FieldView view = fields.get(problem.field());
    return view == null ? "" : view.where(CellPath.of(problem));
  }

  private void show(Problem problem) {
    String message = Say.t(problem.message());
    FieldView view = fields.get(problem.field());
    if (view == null) {
      summary.add("", message, null);
      return;
    }
    CellPath at = CellPath.of(problem);
    SectionCard section = sectionOf(view);
    view.problem(at, message);
    boolean named = at.whole() && message.contains(view.label());
    summary.add(named ? section.title() : view.where(at), message, () -> view.focus(at));
    wrong.merge(section, 1, Integer::sum);
  }

  private SectionCard sectionOf(FieldView view) {
    return sections.stream()
        .filter(section -> section.fields().contains(view))
        .findFirst()
        .orElseThrow();
  }

  private void clearProblems() {
    summary.clear();
    wrong.clear();
    fields.values().forEach(FieldView::clearProblems);
  }

  /** Called after every edit, once what it shows and hides is drawn. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public void setReadOnly(boolean readOnly) {
    getContent().setClassName("read-only", readOnly);
    fields.values().forEach(view -> view.readOnly(readOnly));
  }

  private void edited() {
    refresh();
    listeners.forEach(Runnable::run);
  }

  private void refresh() {
    FormValidator.Shown shown = services.validator().shown(form, value(), context);
    sections.forEach(section -> section.apply(shown));
    nav.tell(wrong);
  }
}
