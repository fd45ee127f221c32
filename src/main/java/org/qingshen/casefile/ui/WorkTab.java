package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** 办理: the form of my open work, beside the material it is about. */
class WorkTab extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private transient CaseFile file;
  private final transient WorkItemId wanted;
  private final transient Runnable acted;
  private WorkForm form;

  WorkTab(CaseServices services, CaseFile file, WorkItemId wanted, Runnable acted) {
    this.services = services;
    this.file = file;
    this.wanted = wanted;
    this.acted = acted;
    draw();
  }

  void leave() {
    if (form != null) {
      form.leave();
    }
  }

  private void draw() {
    removeAll();
    form = null;
    List<WorkItem> mine = services.mine(file.id());
    Optional<WorkItem> item =
        mine.stream().filter(each -> wanted == null || each.id().equals(wanted)).findFirst();
    List<WorkItem> others = mine.stream().filter(each -> !item.equals(Optional.of(each))).toList();
    if (item.isPresent() && !others.isEmpty()) {
      add(new OtherWork(file, others));
    }
    if (item.isEmpty() && wanted != null && services.hasDesk()) {
      sayWhyNot();
    } else if (item.isEmpty()) {
      split(card(new Paragraph(Say.t("casefile.work.none")), acts()));
    } else if (item.get().assignee() == null) {
      split(offer(item.get()));
    } else {
      open(item.get().id());
    }
  }

  /** The address names work that is done, or another's: the desk says which. */
  private void sayWhyNot() {
    if (services.desk().open(wanted) instanceof TaskDesk.Opened.Refused refused) {
      split(card(new Paragraph(Say.t(refused.reason())), acts()));
    } else {
      open(wanted);
    }
  }

  private void open(WorkItemId id) {
    TaskDesk.Opened opened = services.desk().open(id);
    if (opened instanceof TaskDesk.Opened.Refused refused) {
      split(card(new Paragraph(Say.t(refused.reason())), acts()));
    } else if (opened instanceof TaskDesk.Opened.Ready ready && isElsewhere(ready)) {
      split(elsewhere(ready.item()));
    } else if (opened instanceof TaskDesk.Opened.Ready ready && isOfThisCase(ready)) {
      form = new WorkForm(services, ready, acts(), this::done);
      split(accompanied(ready.item(), form));
    } else {
      split(card(new Paragraph(Say.t("casefile.work.none")), acts()));
    }
  }

  private Component accompanied(WorkItem item, WorkForm work) {
    List<Component> notes =
        services.parts().stream().flatMap(part -> part.atWork(item).stream()).toList();
    if (notes.isEmpty()) {
      return work;
    }
    Div both = new Div();
    notes.forEach(both::add);
    both.add(work);
    return both;
  }

  private boolean isElsewhere(TaskDesk.Opened.Ready ready) {
    return isOfThisCase(ready) && page(ready.item()).isPresent();
  }

  private Optional<WorkPage> page(WorkItem item) {
    return services.pages().stream().filter(page -> page.step().equals(item.step())).findFirst();
  }

  /** The work is done on a page of its own. */
  private Component elsewhere(WorkItem item) {
    WorkPage page = page(item).orElseThrow();
    Anchor link = new Anchor(page.path(item), Say.t(page.label()));
    link.setRouterIgnore(true);
    link.addClassName("case-page-link");
    return card(
        new H2(Say.t(item.stepText())), new Paragraph(Say.t(page.hint())), link, buttons(acts()));
  }

  private boolean isOfThisCase(TaskDesk.Opened.Ready ready) {
    return ready.item().caseId().equals(file.id());
  }

  private Component offer(WorkItem item) {
    Paragraph refused = new Paragraph();
    refused.addClassName("case-refused");
    refused.setVisible(false);
    Button claim = new Button(Say.t("casefile.work.claim"), click -> claim(item, refused));
    claim.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    claim.setDisableOnClick(true);
    return card(
        new H2(Say.t(item.stepText())),
        new Paragraph(Say.t("casefile.work.unclaimed")),
        refused,
        buttons(claim, acts()));
  }

  private void claim(WorkItem item, Paragraph refused) {
    Optional<Text> reason = services.desk().claim(item.id());
    if (reason.isEmpty()) {
      acted.run();
      draw();
    } else {
      refused.setText(Say.t(reason.get()));
      refused.setVisible(true);
    }
  }

  private ActButtons acts() {
    return new ActButtons(services, file, this::done);
  }

  private void done(Outcome.Done done) {
    leave();
    removeAll();
    form = null;
    acted.run();
    file = services.files().find(file.id().value()).orElse(file);
    add(new Receipt(services, file, done));
    UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
  }

  private void split(Component work) {
    Optional<MaterialPane> material = MaterialPane.of(services, file);
    boolean own =
        services.actor().require().posts().stream()
            .anyMatch(post -> post.organisation().equals(file.applicant()));
    if (material.isPresent() && !(own && form != null)) {
      Div grid = new Div(material.get(), work);
      grid.addClassName("case-split");
      add(grid);
    } else {
      add(work);
    }
  }

  private static Div buttons(Component... content) {
    Div buttons = new Div(content);
    buttons.addClassName("case-buttons");
    return buttons;
  }

  private static Div card(Component... content) {
    Div card = new Div(content);
    card.addClassNames("card", "case-work");
    return card;
  }
}
