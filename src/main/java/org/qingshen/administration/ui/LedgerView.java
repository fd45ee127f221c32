package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 核验: checkpoints, keys, what left the machine, and checks of one thing or of everything. */
@Route(LedgerView.ROUTE)
@RequiresPermissions(Permissions.TRAIL_READ)
class LedgerView extends Div implements HasDynamicTitle {

  static final String ROUTE = "ledger";

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 15;

  private final transient Checkpoints checkpoints;
  private final transient SigningKeys keys;
  private final transient CheckpointDeliveries deliveries;
  private final transient CurrentActor actor;
  private final Div state = new Div();
  private final Div leaving = new Div();

  LedgerView(
      Checkpoints checkpoints,
      SigningKeys keys,
      CheckpointDeliveries deliveries,
      CurrentActor actor,
      LedgerChecks checks) {
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.deliveries = deliveries;
    this.actor = actor;
    state.addClassName("card");
    leaving.addClassName("card");
    showState();
    showLeaving();
    add(
        Pages.head(getPageTitle()),
        new Paragraph(Say.t("administration.ledger.what")),
        new LedgerOneCard(checks),
        new LedgerAllCard(checks),
        state,
        leaving);
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.ledger.title");
  }

  private void showState() {
    state.removeAll();
    state.add(Pages.section(Say.t("administration.ledger.checkpoint")));
    keys.problem().ifPresent(problem -> state.add(bad(Say.t(problem))));
    checkpoints
        .latest()
        .ifPresentOrElse(
            latest ->
                state.add(
                    line(
                        "administration.ledger.latest",
                        String.valueOf(latest.no()),
                        Dates.full(latest.madeAt()),
                        String.valueOf(latest.leaves())),
                    mono(latest.seal())),
            () -> state.add(line("administration.ledger.latest.none")));
    Optional<SignedCheckpoint> signed = keys.latest();
    signed.ifPresent(
        it ->
            state.add(
                line(
                    "administration.ledger.signed",
                    String.valueOf(it.checkpoint().no()),
                    String.valueOf(it.key().no()),
                    it.key().algorithm())));
    List<SigningKey> all = keys.all();
    if (!all.isEmpty()) {
      SigningKey key = all.get(all.size() - 1);
      state.add(
          line("administration.ledger.fingerprint"), mono(key.fingerprint()), publicKeys(all));
    }
    if (actor.may(Permissions.EVIDENCE_KEEP)) {
      Button rotate = new Button(Say.t("administration.ledger.rotate"), click -> askRotation());
      rotate.setId("ledger-rotate");
      state.add(rotate);
    }
  }

  private static Details publicKeys(List<SigningKey> all) {
    Div content = new Div();
    for (SigningKey key : all) {
      content.add(
          line(
              "administration.ledger.key",
              String.valueOf(key.no()),
              key.algorithm(),
              Dates.full(key.introducedAt()),
              String.valueOf(key.afterNo() + 1)),
          mono(key.fingerprint()));
      if (key.replacesLost()) {
        content.add(line("administration.ledger.replaced", key.replacesBecause()));
      }
      content.add(
          mono(
              "-----BEGIN PUBLIC KEY-----\n"
                  + key.publicKey().replaceAll("(.{64})", "$1\n")
                  + "\n-----END PUBLIC KEY-----"));
    }
    return new Details(Say.t("administration.ledger.keys", String.valueOf(all.size())), content);
  }

  private void askRotation() {
    ConfirmDialog ask =
        new ConfirmDialog(
            Say.t("administration.ledger.rotate"),
            Say.t("administration.ledger.rotate.ask"),
            Say.t("administration.ledger.rotate"),
            confirmed -> rotate());
    ask.setCancelable(true);
    ask.setCancelText(Say.t("administration.cancel"));
    ask.open();
  }

  private void rotate() {
    Optional<Text> refused = keys.rotate();
    showState();
    state.addComponentAtIndex(
        1,
        refused
            .map(why -> bad(Say.t(why)))
            .orElseGet(() -> good(Say.t("administration.ledger.rotated"))));
  }

  private void showLeaving() {
    leaving.removeAll();
    List<String> channels = deliveries.channels();
    leaving.add(
        Pages.section(Say.t("administration.ledger.deliveries")),
        channels.isEmpty()
            ? bad(Say.t("administration.ledger.deliveries.none"))
            : line(
                "administration.ledger.deliveries.to",
                String.join(
                    "、",
                    channels.stream().map(name -> Say.t("evidence.channel." + name)).toList())));
    long waiting = deliveries.waiting();
    if (waiting > 0) {
      leaving.add(bad(Say.t("administration.ledger.waiting", String.valueOf(waiting))));
      if (actor.may(Permissions.EVIDENCE_KEEP)) {
        leaving.add(new Button(Say.t("administration.ledger.retry"), click -> retry()));
      }
    }
    List<CheckpointDeliveries.Delivery> newest = deliveries.newest(SHOWN);
    if (!newest.isEmpty()) {
      leaving.add(grid(newest));
    }
  }

  private void retry() {
    deliveries.retry();
    showLeaving();
  }

  private static Grid<CheckpointDeliveries.Delivery> grid(
      List<CheckpointDeliveries.Delivery> newest) {
    Grid<CheckpointDeliveries.Delivery> grid = Pages.plain(new Grid<>());
    Pages.column(
        grid, "administration.ledger.delivery.no", it -> String.valueOf(it.checkpointNo()));
    Pages.column(
        grid, "administration.ledger.delivery.to", it -> Say.t("evidence.channel." + it.channel()));
    Pages.column(grid, "administration.ledger.delivery.asked", it -> Dates.full(it.askedAt()));
    grid.addComponentColumn(
            it ->
                it.deliveredAt() == null
                    ? Pages.light("late", Say.t("administration.ledger.delivery.waits"))
                    : Pages.light("ok", Dates.full(it.deliveredAt())))
        .setHeader(Say.t("administration.ledger.delivery.done"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    Pages.column(
        grid, "administration.ledger.delivery.attempts", it -> String.valueOf(it.attempts()));
    Pages.wide(
        grid,
        "administration.ledger.delivery.error",
        it -> it.lastError() == null ? "" : it.lastError());
    grid.setItems(newest);
    return grid;
  }

  static Paragraph line(String key, Object... args) {
    return new Paragraph(Say.t(key, args));
  }

  static Pre mono(String text) {
    Pre pre = new Pre(text);
    pre.addClassName("ledger-digest");
    pre.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
    return pre;
  }

  static Div bad(String words) {
    Div notice = new Div(words);
    notice.addClassNames("notice", "bad");
    notice.getElement().setAttribute("role", "alert");
    return notice;
  }

  static Div good(String words) {
    Div notice = new Div(words);
    notice.addClassNames("notice", "ok");
    notice.getElement().setAttribute("role", "status");
    return notice;
  }
}
