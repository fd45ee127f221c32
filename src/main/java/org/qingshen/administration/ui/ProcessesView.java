package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.ProcessOperations;
import org.qingshen.workflow.ProcessOperations.Failure;
import org.qingshen.workflow.ProcessOperations.Model;
import org.springframework.context.NoSuchMessageException;

/** 流程版本与异常: what runs, and what has come to a stop and why. */
@Route(ProcessesView.ROUTE)
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class ProcessesView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/processes";

  private static final long serialVersionUID = 1L;
  private static final int MOST = 200;

  private final transient ProcessOperations operations;
  private final Grid<Failure> failures = Pages.plain(new Grid<>());
  private final Grid<Model> models = Pages.plain(new Grid<>());
  private final Paragraph stopped = new Paragraph();

  ProcessesView(ProcessOperations operations) {
    this.operations = operations;
    Button refresh = new Button(Say.t("administration.refresh"), click -> refresh());
    stopped.setId("process-failures");
    failures.setId("failures");
    failures.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    models.setId("models");
    add(
        Pages.head(getPageTitle(), refresh),
        new Paragraph(Say.t("administration.processes.what")),
        Pages.section(Say.t("administration.processes.failures")),
        stopped,
        failures,
        Pages.section(Say.t("administration.processes.models")),
        models);
    failureColumns();
    modelColumns();
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.processes.title");
  }

  private void failureColumns() {
    Pages.column(
        failures,
        "administration.processes.case",
        it ->
            it.caseNumber() == null
                ? Say.t("administration.processes.no-number")
                : it.caseNumber());
    Pages.column(failures, "administration.processes.step", Failure::step);
    Pages.wide(failures, "administration.processes.reason", ProcessesView::reason);
    Pages.column(failures, "administration.processes.at", it -> Dates.brief(it.at()));
    failures.addComponentColumn(this::act).setAutoWidth(true).setFlexGrow(0);
    failures.setEmptyStateText(Say.t("administration.processes.no-failures"));
  }

  private void modelColumns() {
    Pages.wide(models, "administration.processes.model", ProcessesView::name);
    Pages.column(models, "administration.processes.key", Model::key);
    Pages.column(
        models, "administration.processes.version", model -> String.valueOf(model.version()));
    Pages.column(
        models, "administration.processes.deployed", model -> Dates.full(model.deployedAt()));
    Pages.column(
        models, "administration.processes.running", model -> String.valueOf(model.running()));
  }

  /** In the reader's language; a model nobody has named yet keeps its own name. */
  static String name(Model model) {
    try {
      return Say.t("workflow.process." + model.key());
    } catch (NoSuchMessageException unnamed) {
      return model.name();
    }
  }

  /** In words where there are some; else what support needs to find it in the log. */
  static String reason(Failure failure) {
    return failure.sentence() == null
        ? Say.t("administration.processes.internal", failure.exception(), failure.id())
        : Say.t("administration.processes.said", failure.sentence(), failure.id());
  }

  private Component act(Failure failure) {
    if (!failure.stopped()) {
      Span waiting = new Span(Say.t("administration.processes.retries", failure.retriesLeft()));
      waiting.addClassName("muted");
      return waiting;
    }
    return Pages.small(
        Say.t("administration.processes.retry"),
        failure.step(),
        () -> Ask.run(() -> operations.retry(failure.id()), this::refresh));
  }

  private void refresh() {
    List<Failure> found = operations.failures(MOST);
    failures.setItems(found);
    failures.recalculateColumnWidths();
    models.setItems(operations.models());
    long still = found.stream().filter(Failure::stopped).count();
    stopped.setText(
        still == 0
            ? Say.t("administration.processes.all-run")
            : Say.t("administration.processes.stopped", still));
  }
}
