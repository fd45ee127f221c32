package org.qingshen.administration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.qingshen.evidence.LedgerRuns.Run;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** Checks everything in the background; what was found stays. */
class LedgerAllCard extends Div {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;
  private static final int POLL_MILLIS = 2000;

  private final transient LedgerChecks checks;
  private final Grid<Run> grid = Pages.plain(new Grid<>());
  private final Div newest = new Div();
  private final Button start;
  private Registration poll;

  LedgerAllCard(LedgerChecks checks) {
    this.checks = checks;
    addClassName("card");
    start = Pages.primary("ledger-all", Say.t("administration.ledger.all.start"), this::start);
    newest.getElement().setAttribute("role", "status");
    Pages.column(grid, "administration.ledger.all.started", run -> Dates.full(run.startedAt()));
    Pages.column(grid, "administration.ledger.all.by", run -> checks.name(run.startedBy()));
    grid.addComponentColumn(LedgerAllCard::outcome)
        .setHeader(Say.t("administration.ledger.all.outcome"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    Pages.wide(grid, "administration.ledger.all.counts", LedgerAllCard::counts);
    add(
        Pages.section(Say.t("administration.ledger.all")),
        new Paragraph(Say.t("administration.ledger.all.what")),
        start,
        newest,
        grid);
    show();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    poll = ui.addPollListener(event -> show());
    show();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(-1);
    poll.remove();
  }

  private void start() {
    if (!checks.runs().start()) {
      newest.removeAll();
      newest.add(LedgerView.bad(Say.t("administration.ledger.all.busy")));
      return;
    }
    show();
  }

  private void show() {
    List<Run> runs = checks.runs().newest(SHOWN);
    grid.setItems(runs);
    grid.setVisible(!runs.isEmpty());
    newest.removeAll();
    boolean under = !runs.isEmpty() && runs.get(0).finishedAt() == null;
    start.setEnabled(!under);
    runs.stream().findFirst().filter(run -> run.finishedAt() != null).ifPresent(this::last);
    getUI().ifPresent(ui -> ui.setPollInterval(under ? POLL_MILLIS : -1));
  }

  private void last(Run run) {
    if (run.failure() != null) {
      newest.add(LedgerView.bad(Say.t("administration.ledger.all.failed", run.failure())));
    } else if (run.faults() == 0) {
      newest.add(
          LedgerView.good(
              Say.t(
                  "administration.ledger.all.intact", Dates.full(run.finishedAt()), counts(run))));
    } else {
      newest.add(
          LedgerView.bad(
              Say.t(
                  "administration.ledger.all.broken",
                  Dates.full(run.finishedAt()),
                  String.valueOf(run.faults()))));
    }
    if (!run.said().isEmpty()) {
      Details said =
          new Details(
              Say.t("administration.ledger.all.said"),
              LedgerView.mono(checks.readable(run.said())));
      said.setOpened(true);
      newest.add(said);
    }
  }

  private static Component outcome(Run run) {
    if (run.finishedAt() == null) {
      return Pages.light("soon", Say.t("administration.ledger.all.running"));
    }
    if (run.failure() != null) {
      return Pages.light("late", Say.t("administration.ledger.all.unfinished"));
    }
    return run.faults() == 0
        ? Pages.light("ok", Say.t("administration.ledger.all.fine"))
        : Pages.light("late", Say.t("administration.ledger.all.faults", run.faults()));
  }

  private static String counts(Run run) {
    return Say.t(
        "evidence.command.counts",
        String.valueOf(run.checkpoints()),
        String.valueOf(run.cases()),
        String.valueOf(run.entries()),
        String.valueOf(run.documents()));
  }
}
