package org.qingshen.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.Expert;
import org.qingshen.experts.OwnExpertise;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 我的专家信息: what an expert keeps true about himself. */
@Route(MyExpertiseView.ROUTE)
@RequiresPermissions(Permissions.EXPERT_PROFILE)
@StyleSheet("context://pool.css")
class MyExpertiseView extends Div implements HasDynamicTitle {

  static final String ROUTE = "experts/me";

  private static final long serialVersionUID = 1L;

  private final transient OwnExpertise own;
  private final Div absences = new Div();

  MyExpertiseView(OwnExpertise own) {
    this.own = own;
    add(Widgets.head(getPageTitle()), new Paragraph(Say.t("experts.me.what")));
    own.mine().ifPresentOrElse(this::show, () -> add(new Paragraph(Say.t("experts.me.not"))));
  }

  @Override
  public String getPageTitle() {
    return Say.t("experts.me.title");
  }

  private void show(Expert expert) {
    List<Expert.Field> fields = own.fields();
    add(Widgets.section(Say.t("experts.me.profile")));
    line("experts.column.CODE", expert.code());
    line("experts.column.NAME", expert.name());
    line("experts.column.TITLE", expert.profile().title());
    line("experts.column.FIELDS", Widgets.fields(fields, expert.profile().fields()));
    line("experts.column.INDUSTRIES", String.join("、", expert.profile().industries()));
    line("experts.column.STATE", Say.t(expert.state().text()));
    expert.profile().certificates().forEach(this::certificate);
    add(Widgets.section(Say.t("experts.me.absences")), absences);
    Button away = new Button(Say.t("experts.me.add-absence"), click -> addAbsence());
    away.setId("add-absence");
    add(away, new TiesPanel(new TiesPanel.Mine(own)));
    showAbsences();
  }

  private void line(String label, String value) {
    Span name = new Span(Say.t(label));
    name.addClassName("muted");
    Div line = new Div(name, new Span(value));
    line.addClassNames("pool-line", "pool-fact");
    add(line);
  }

  private void certificate(Expert.Certificate it) {
    String until =
        it.validUntil() == null
            ? ""
            : Say.t("experts.person.valid-until", Dates.day(it.validUntil()));
    line(
        "experts.column.CERTIFICATE",
        Say.t("experts.person.certificate", it.name(), it.number(), until));
  }

  private void showAbsences() {
    absences.removeAll();
    List<Expert.Absence> all = own.mine().map(Expert::absences).orElse(List.of());
    if (all.isEmpty()) {
      absences.add(new Span(Say.t("experts.person.none")));
    }
    for (Expert.Absence it : all) {
      String period =
          Say.t("experts.person.period", Dates.day(it.fromDate()), Dates.day(it.toDate()));
      Div line =
          new Div(
              new Span(period),
              Widgets.small(
                  Say.t("experts.me.remove"),
                  period,
                  () -> {
                    own.removeAbsence(it.id());
                    showAbsences();
                  }));
      line.addClassName("pool-line");
      absences.add(line);
    }
  }

  private void addAbsence() {
    DatePicker from = new DatePicker(Say.t("experts.person.from"));
    from.setId("absence-from");
    DatePicker to = new DatePicker(Say.t("experts.person.end-on"));
    to.setId("absence-to");
    Widgets.ask(
            Say.t("experts.me.add-absence"),
            () -> own.addAbsence(from.getValue(), to.getValue()),
            this::showAbsences,
            from,
            to)
        .open();
  }
}
