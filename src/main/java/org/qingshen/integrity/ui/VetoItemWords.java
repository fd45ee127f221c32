package org.qingshen.integrity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** A veto item in words. */
final class VetoItemWords {

  private VetoItemWords() {}

  /** The basis, and 依据待确认 where it does not hold here. */
  static Div basis(Kept it) {
    Div basis = new Div(new Span(it.item().legalBasis()));
    if (!it.basisKnown()) {
      Span open = new Span(Say.t("integritycatalogue.basisOpen"));
      open.addClassNames("light", "near");
      basis.add(new Div(open));
    }
    return basis;
  }

  static String kinds(VetoItem item) {
    return named(item.caseKinds(), "integritycatalogue.kind.");
  }

  static String steps(VetoItem item) {
    return named(item.steps(), "integritycatalogue.step.");
  }

  private static String named(Set<String> codes, String prefix) {
    return codes.isEmpty()
        ? Say.t("integritycatalogue.all")
        : codes.stream()
            .sorted()
            .map(code -> Say.t(prefix + code))
            .collect(Collectors.joining(Say.t("integritycatalogue.comma")));
  }

  static String days(VetoItem item) {
    if (item.province() == null) {
      return Say.t("integritycatalogue.always");
    }
    return item.until() == null
        ? Say.t("integritycatalogue.since", Dates.day(item.from()))
        : Say.t("integritycatalogue.between", Dates.day(item.from()), Dates.day(item.until()));
  }

  /** Everything of a version. */
  static Div facts(Kept it) {
    return facts(it, "integritycatalogue.state." + it.state(), light(it));
  }

  /** The same of one that a later version has replaced. */
  static Div replaced(Kept it) {
    return facts(it, "integritycatalogue.state.REPLACED", "none");
  }

  private static Div facts(Kept it, String stateKey, String light) {
    Div facts = new Div();
    facts.addClassName("veto-version");
    Span head =
        new Span(
            Say.t(
                "integritycatalogue.head",
                it.item().text().in(Say.locale()),
                it.item().code(),
                it.item().version()));
    head.getStyle().set("font-weight", "600");
    Span state = new Span(Say.t(stateKey));
    state.addClassNames("light", light);
    state.getStyle().set("margin-left", "8px");
    facts.add(new Div(head, state), basis(it));
    facts.add(
        line("integritycatalogue.scope", kinds(it.item()), steps(it.item()), days(it.item())));
    if (it.item().hidden()) {
      facts.add(line("integritycatalogue.hiddenRow"));
    }
    facts.add(
        it.proposedBy().isEmpty()
            ? line("integritycatalogue.seeded", it.reason())
            : line(
                "integritycatalogue.proposed",
                it.proposedBy(),
                Dates.full(it.proposedAt()),
                it.reason()));
    if (it.decidedAt() != null) {
      facts.add(
          line(
              "integritycatalogue.decidedBy",
              it.decidedBy(),
              Dates.full(it.decidedAt()),
              it.decisionReason() == null ? "" : it.decisionReason()));
    }
    return facts;
  }

  private static String light(Kept it) {
    return switch (it.state()) {
      case IN_FORCE -> "ok";
      case PROPOSED -> "near";
      case REFUSED -> "none";
    };
  }

  private static Paragraph line(String key, Object... args) {
    Paragraph line = new Paragraph(Say.t(key, args));
    line.getStyle().set("margin", "2px 0");
    return line;
  }
}
