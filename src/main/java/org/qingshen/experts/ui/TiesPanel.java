package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.experts.OwnExpertise;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** Employers and ties of an expert: added and ended, never deleted. */
class TiesPanel extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Kept kept;

  TiesPanel(Kept kept) {
    this.kept = kept;
    addClassName("pool-ties");
    show();
  }

  private void show() {
    removeAll();
    Expert expert = kept.expert();
    Button employer = new Button(Say.t("experts.person.add-employment"), click -> addEmployment());
    employer.setId("add-employment");
    Button tie = new Button(Say.t("experts.person.add-tie"), click -> addTie());
    tie.setId("add-tie");
    add(Widgets.section(Say.t("experts.person.employments")));
    expert.employments().forEach(it -> add(line(it)));
    add(employer, Widgets.section(Say.t("experts.person.tie-list")));
    if (expert.ties().isEmpty()) {
      add(new Div(muted(Say.t("experts.person.none"))));
    }
    expert.ties().forEach(it -> add(line(it)));
    add(tie);
  }

  private Component line(Expert.Employment it) {
    String until = it.toDate() == null ? Say.t("experts.person.now") : Dates.day(it.toDate());
    Div line =
        new Div(
            new Span(it.employer()),
            muted(Say.t("experts.person.period", Dates.day(it.fromDate()), until)));
    if (it.toDate() == null) {
      line.add(Widgets.small(Say.t("experts.person.end"), it.employer(), () -> end(it)));
    }
    line.addClassName("pool-line");
    return line;
  }

  private Component line(Expert.Tie it) {
    Div line = new Div(new Span(Say.t(it.kind().text())), new Span(it.name()));
    if (it.note() != null) {
      line.add(muted(it.note()));
    }
    if (it.lasts()) {
      line.add(
          Widgets.small(
              Say.t("experts.person.withdraw"),
              it.name(),
              () ->
                  Widgets.ask(
                          Say.t("experts.person.withdraw") + " " + it.name(),
                          () -> kept.endTie(it.id()),
                          this::show)
                      .open()));
    } else {
      line.add(muted(Say.t("experts.person.ended-at", Dates.day(it.endedAt()))));
    }
    line.addClassName("pool-line");
    return line;
  }

  private static Span muted(String words) {
    Span span = new Span(words);
    span.addClassName("muted");
    return span;
  }

  private void end(Expert.Employment it) {
    DatePicker last = new DatePicker(Say.t("experts.person.end-on"));
    last.setId("employment-last");
    Widgets.ask(
            Say.t("experts.person.end") + " " + it.employer(),
            () -> kept.endEmployment(it.id(), last.getValue()),
            this::show,
            last)
        .open();
  }

  private void addEmployment() {
    TextField employer = Widgets.field("employment-name", Say.t("experts.column.EMPLOYER"));
    TextField credit = Widgets.field("employment-credit", Say.t("experts.person.credit"));
    DatePicker from = new DatePicker(Say.t("experts.person.from"));
    from.setId("employment-from");
    DatePicker to = new DatePicker(Say.t("experts.person.to"));
    to.setId("employment-to");
    Widgets.ask(
            Say.t("experts.person.add-employment"),
            () ->
                kept.addEmployment(
                    new Expert.Employment(
                        null,
                        employer.getValue().strip(),
                        Widgets.typed(credit),
                        from.getValue(),
                        to.getValue())),
            this::show,
            employer,
            credit,
            from,
            to)
        .open();
  }

  private void addTie() {
    Select<Expert.TieKind> kind = new Select<>();
    kind.setId("tie-kind");
    kind.setLabel(Say.t("experts.person.kind"));
    kind.setItems(List.of(Expert.TieKind.values()));
    kind.setItemLabelGenerator(it -> Say.t(it.text()));
    TextField name = Widgets.field("tie-name", Say.t("experts.what.tie-name"));
    TextField credit = Widgets.field("tie-credit", Say.t("experts.person.credit"));
    TextField note = Widgets.field("tie-note", Say.t("experts.person.note"));
    Widgets.ask(
            Say.t("experts.person.add-tie"),
            () ->
                kept.addTie(
                    new Expert.Tie(
                        null,
                        kind.getValue(),
                        name.getValue().strip(),
                        Widgets.typed(credit),
                        Widgets.typed(note),
                        null)),
            this::show,
            kind,
            name,
            credit,
            note)
        .open();
  }

  /** Whose they are, and who asks. */
  interface Kept {
    Expert expert();

    Optional<Text> addEmployment(Expert.Employment employment);

    Optional<Text> endEmployment(String id, LocalDate last);

    Optional<Text> addTie(Expert.Tie tie);

    Optional<Text> endTie(String id);
  }

  /** Somebody's, for the keeper. */
  record OfPool(ExpertPool pool, PersonId id) implements Kept {
    @Override
    public Expert expert() {
      return pool.find(id).orElseThrow();
    }

    @Override
    public Optional<Text> addEmployment(Expert.Employment employment) {
      return pool.addEmployment(id, employment);
    }

    @Override
    public Optional<Text> endEmployment(String employment, LocalDate last) {
      return pool.endEmployment(id, employment, last);
    }

    @Override
    public Optional<Text> addTie(Expert.Tie tie) {
      return pool.addTie(id, tie);
    }

    @Override
    public Optional<Text> endTie(String tie) {
      return pool.endTie(id, tie);
    }
  }

  /** The own. */
  record Mine(OwnExpertise own) implements Kept {
    @Override
    public Expert expert() {
      return own.mine().orElseThrow();
    }

    @Override
    public Optional<Text> addEmployment(Expert.Employment employment) {
      return own.addEmployment(employment);
    }

    @Override
    public Optional<Text> endEmployment(String employment, LocalDate last) {
      return own.endEmployment(employment, last);
    }

    @Override
    public Optional<Text> addTie(Expert.Tie tie) {
      return own.declare(tie);
    }

    @Override
    public Optional<Text> endTie(String tie) {
      return own.withdraw(tie);
    }
  }
}
