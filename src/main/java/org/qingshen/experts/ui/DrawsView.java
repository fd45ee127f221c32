package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.DrawnChanges;
import org.qingshen.experts.Draws;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertFields;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** 抽取记录: every draw of a case as it is sealed, recomputed before the reader's eyes. */
@Route("draws/:ref")
@RequiresPermissions(Permissions.CASE_READ)
@StyleSheet("context://pool.css")
class DrawsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Draws draws;
  private final transient DrawnChanges changes;
  private final transient List<Expert.Field> fields;
  private String reference = "";

  DrawsView(Draws draws, DrawnChanges changes, ExpertFields fields) {
    this.draws = draws;
    this.changes = changes;
    this.fields = fields.all();
  }

  @Override
  public String getPageTitle() {
    return Say.t("experts.draws.title", reference);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Draws.Shown shown =
        draws
            .of(event.getRouteParameters().get("ref").orElse(""))
            .orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
    reference = shown.reference();
    removeAll();
    add(
        Widgets.head(getPageTitle(), download()),
        new Anchor("case/" + reference, shown.title()),
        new Paragraph(Say.t("experts.draws.what")));
    if (shown.draws().isEmpty()) {
      add(new Paragraph(Say.t("experts.draws.none")));
      return;
    }
    Div verdict =
        new Div(Say.t(shown.intact() ? "experts.draws.all-hold" : "experts.draws.broken"));
    verdict.addClassNames("notice", shown.intact() ? "good" : "bad");
    verdict.setId("draws-verdict");
    add(verdict);
    add(new DrawnChangesPart(changes, reference));
    shown.draws().forEach(it -> add(card(it)));
  }

  private Anchor download() {
    DownloadHandler handler =
        event -> {
          event.setFileName("draws-" + reference + ".json");
          event.setContentType("application/json");
          draws.export(reference, event.getOutputStream());
        };
    Anchor link = new Anchor(handler, Say.t("experts.draws.download"));
    link.setId("draws-download");
    link.setRouterIgnore(true);
    link.addClassName("admin-link");
    return link;
  }

  private Component card(Draws.Drawn draw) {
    H2 head = new H2(new Span(Say.t("experts.draws.number", draw.number())));
    head.add(Widgets.light(colour(draw), Say.t(draw.state())));
    Div card = new Div(head, points(draw));
    card.addClassName("draw");
    card.setId("draw-" + draw.number());
    card.add(new H3(Say.t("experts.draws.seats")));
    draw.seats().forEach(it -> card.add(new Div(seat(it))));
    card.add(fact("experts.draws.rules", draw.rules()));
    card.add(fact("experts.draws.digest", draw.digest()));
    card.add(fact("experts.draws.previous", draw.previous()));
    if (draw.seed() != null) {
      card.add(fact("experts.draws.seed", draw.seed()));
    }
    if (draw.system() != null || !draw.promises().isEmpty()) {
      card.add(promises(draw));
    }
    if (!draw.proposed().isEmpty()) {
      card.add(new H3(Say.t("experts.draws.proposed")), proposed(draw));
    }
    if (!draw.order().isEmpty()) {
      card.add(new H3(Say.t("experts.draws.order")), order(draw));
    }
    card.add(new H3(Say.t("experts.draws.excluded", draw.excluded().size())), excluded(draw));
    card.add(new H3(Say.t("experts.draws.eligible", draw.eligible().size())), eligible(draw));
    return card;
  }

  private static String colour(Draws.Drawn draw) {
    if (draw.exceptional()) {
      return "near";
    }
    return draw.state().key().endsWith("VOID") ? "pause" : "ok";
  }

  private static Component points(Draws.Drawn draw) {
    Div points = new Div();
    points.addClassName("points");
    for (Draws.Point it : draw.points()) {
      Span point = new Span((it.holds() ? "✓ " : "✗ ") + Say.t(it.what()));
      point.addClassNames("point", it.holds() ? "right" : "wrong");
      points.add(point);
    }
    return points;
  }

  private String seat(Draws.Seat it) {
    return Say.t("experts.draws.seats.line", field(it.field()), it.number(), it.reserves());
  }

  private static Component fact(String label, String value) {
    Span hash = new Span(value);
    hash.addClassName("hash");
    return new Div(new H3(Say.t(label)), hash);
  }

  private Component promises(Draws.Drawn draw) {
    List<List<String>> rows = new ArrayList<>();
    List<Draws.Promise> all = new ArrayList<>(draw.promises());
    if (draw.system() != null) {
      all.add(0, draw.system());
    }
    String lost = draw.seed() == null ? "experts.draws.lost" : "experts.draws.held-without";
    for (Draws.Promise it : all) {
      String said =
          it.lost()
              ? Say.t(lost)
              : it.nonce() == null ? Say.t("experts.draws.not-yet") : it.nonce();
      rows.add(List.of(Say.t(it.department()), it.commitment(), said));
    }
    return PlainTable.of(
        List.of("experts.draws.department", "experts.draws.commitment", "experts.draws.nonce"),
        rows,
        List.of());
  }

  private Component order(Draws.Drawn draw) {
    List<List<String>> rows = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    for (Draws.Ranked it : draw.order()) {
      if (it.position() > 0) {
        taken.add(rows.size());
      }
      rows.add(List.of(it.code(), place(it), it.rank() == null ? "" : it.rank()));
    }
    return PlainTable.of(
        List.of("experts.draws.code", "experts.draws.place", "experts.draws.rank"), rows, taken);
  }

  private Component proposed(Draws.Drawn draw) {
    return PlainTable.of(
        List.of("experts.draws.code", "experts.draws.place"),
        draw.proposed().stream().map(it -> List.of(it.code(), place(it))).toList(),
        List.of());
  }

  private String place(Draws.Ranked it) {
    if (it.position() == 0) {
      return "";
    }
    return Say.t(
        it.reserve() ? "experts.draws.reserve" : "experts.draws.seat",
        it.position(),
        field(it.field()));
  }

  private static Component excluded(Draws.Drawn draw) {
    return PlainTable.of(
        List.of("experts.draws.code", "experts.draws.by-rules"),
        draw.excluded().stream()
            .map(
                it ->
                    List.of(it.code(), String.join("、", it.rules().stream().map(Say::t).toList())))
            .toList(),
        List.of());
  }

  private Component eligible(Draws.Drawn draw) {
    return PlainTable.of(
        List.of("experts.draws.code", "experts.draws.fields"),
        draw.eligible().stream()
            .map(it -> List.of(it.code(), Widgets.fields(fields, it.fields())))
            .toList(),
        List.of());
  }

  private String field(String code) {
    return Widgets.fieldName(fields, code);
  }
}
