package org.qingshen.credit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.math.BigDecimal;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.credit.ConsultantCases.Engagement;
import org.qingshen.credit.Consultants;
import org.qingshen.credit.Consultants.Grade;
import org.qingshen.credit.Consultants.Rated;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** 咨询机构: each firm with its cases, its rating and how the rating follows. */
@Route(ConsultantsView.ROUTE)
@RequiresPermissions(Permissions.CREDIT_READ)
class ConsultantsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "consultants";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 20;

  private final transient Consultants consultants;
  private final Div firms = new Div();
  private final Button more = new Button(Say.t("creditconsultants.consultants.more"));
  private String next;

  ConsultantsView(Consultants consultants) {
    this.consultants = consultants;
    firms.setId("consultants");
    firms.getStyle().set("margin-top", "16px");
    more.setId("consultants-more");
    more.addClickListener(click -> load());
  }

  @Override
  public String getPageTitle() {
    return Say.t("creditconsultants.consultants.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    firms.removeAll();
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    Paragraph what = new Paragraph(Say.t("creditconsultants.consultants.what"));
    what.addClassName("muted");
    add(head, what, rule(), firms, more);
    next = "";
    load();
    if (firms.getComponentCount() == 0) {
      add(
          new EmptyState(
              Say.t("creditconsultants.consultants.none"),
              Say.t("creditconsultants.consultants.noneHint")));
    }
  }

  private void load() {
    Consultants.Page page = consultants.page(next, PAGE);
    page.firms().forEach(it -> firms.add(firm(it)));
    next = page.next();
    more.setVisible(next != null);
  }

  private Component rule() {
    Consultants.Rule rule = consultants.rule();
    Div card = new Div(new H2(Say.t("creditconsultants.consultants.ruleTitle")));
    card.setId("consultants-rule");
    card.addClassName("card");
    card.add(lines(rule.lines()));
    if (rule.basisKnown()) {
      card.add(new Paragraph(Say.t("creditconsultants.consultants.basis", rule.basis())));
    } else {
      Span open = new Span(Say.t("creditconsultants.consultants.basisOpen"));
      open.addClassNames("light", "near");
      card.add(open);
    }
    return card;
  }

  private static UnorderedList lines(List<Text> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(Say.t(line))));
    return list;
  }

  private static Component firm(Rated it) {
    H2 head = new H2(new Span(it.name()));
    Span grade = new Span(grade(it));
    grade.addClassNames("light", light(it.grade()));
    grade.getStyle().set("margin-left", "10px");
    head.add(grade);
    Span code = new Span(it.creditCode());
    code.addClassName("hash");
    Paragraph counts =
        new Paragraph(
            Say.t(
                "creditconsultants.consultants.counts",
                it.cases(),
                it.running(),
                it.passed(),
                it.refused(),
                it.vetoed(),
                it.returns(),
                it.creditRecords()));
    OrderedList steps = new OrderedList();
    it.arithmetic().forEach(step -> steps.add(new ListItem(Say.t(step))));
    Details arithmetic = new Details(Say.t("creditconsultants.consultants.arithmetic"), steps);
    arithmetic.setOpened(true);
    Details cases = new Details(Say.t("creditconsultants.consultants.cases"), cases(it));
    Div card = new Div(head, code, counts, arithmetic, cases);
    card.setId("consultant-" + it.creditCode());
    card.addClassName("card");
    return card;
  }

  private static String grade(Rated it) {
    String grade = Say.t("creditconsultants.grade." + it.grade());
    return it.score() == null || it.grade() == Grade.BARRED
        ? grade
        : grade + " · " + Say.t("creditconsultants.score", points(it.score()));
  }

  /** As in the arithmetic. */
  private static String points(BigDecimal score) {
    return score.stripTrailingZeros().toPlainString();
  }

  private static String light(Grade grade) {
    return switch (grade) {
      case A -> "ok";
      case B, C -> "near";
      case BARRED -> "late";
      case UNRATED -> "none";
    };
  }

  /** A case the reader may not open is only counted there: the page of the case asks again. */
  private static UnorderedList cases(Rated firm) {
    UnorderedList list = new UnorderedList();
    for (Engagement it : firm.engagements()) {
      CaseFile file = it.file();
      String number = file.number() == null ? file.id().value() : file.number();
      list.add(
          new ListItem(
              new Anchor(
                  "case/" + number,
                  Say.t(
                      "creditconsultants.consultants.case",
                      number,
                      file.title(),
                      Say.t("creditconsultants.result." + it.result()),
                      it.returns()))));
    }
    return list;
  }
}
