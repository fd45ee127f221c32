package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Findings;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** What the rules found in the submissions of a case, the last one open, earlier ones folded. */
class FindingsCard extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  FindingsCard(Findings findings, List<Findings.Checked> checks) {
    this.findings = findings;
    setId("case-findings");
    getStyle().setMarginTop("16px");
    add(new H3(Say.t("integritychecks.title")));
    Paragraph note = new Paragraph(Say.t("integritychecks.note"));
    note.addClassNames("muted", "small");
    add(note);
    for (int at = 0; at < checks.size(); at++) {
      Findings.Checked check = checks.get(at);
      boolean latest = at == 0 || !check.facts().equals(checks.get(at - 1).facts());
      Details details = new Details(summary(check), content(check));
      details.setOpened(latest);
      add(details);
    }
  }

  private static Component summary(Findings.Checked check) {
    String of = Say.t("integritychecks.of." + check.facts(), Dates.brief(check.entry().sealedAt()));
    return new Span(of + " · " + Say.t("integritychecks.count", check.findings().size()));
  }

  private Component content(Findings.Checked check) {
    Div content = new Div();
    if (check.state() != Findings.State.DONE) {
      Div state = new Div(Say.t("integritychecks.state." + check.state()));
      state.addClassNames("notice", check.state() == Findings.State.FAILED ? "bad" : "wait");
      content.add(state);
    } else if (check.findings().isEmpty()) {
      content.add(new Paragraph(Say.t("integritychecks.nothing")));
    }
    if (!check.findings().isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("findings");
      list.getStyle().setPadding("0").setMargin("0").set("list-style", "none");
      check.findings().forEach(found -> list.add(item(check.entry(), found)));
      content.add(list);
    }
    return content;
  }

  private ListItem item(SealedEntry entry, Findings.Found found) {
    Paragraph said = new Paragraph(FindingWords.light(found), new Span(" "));
    said.add(new Span(Say.t(found.sentence())));
    Span rule = new Span(" " + FindingWords.rule(found));
    rule.addClassNames("muted", "small");
    said.add(rule);
    ListItem item = new ListItem(said);
    item.getStyle().set("border-top", "1px solid var(--line)").setPadding("6px 0");
    if (!found.fields().isEmpty()) {
      item.add(places(entry, found));
    }
    if (!found.evidence().isEmpty()) {
      item.add(documents(entry, found.evidence()));
    }
    if (found.explained() != null) {
      item.add(explained(found));
    }
    if (!found.others().isEmpty()) {
      item.add(others(found.others()));
    }
    return item;
  }

  private Component places(SealedEntry entry, Findings.Found found) {
    String where =
        found.fields().stream()
            .map(path -> findings.place(entry, path, Say.locale()))
            .distinct()
            .collect(Collectors.joining(Say.t("integritychecks.separator")));
    Paragraph places = new Paragraph(Say.t("integritychecks.where", where));
    places.addClassNames("small");
    return places;
  }

  private static Component documents(SealedEntry entry, List<AttachmentId> evidence) {
    Paragraph line = new Paragraph(new Span(Say.t("integritychecks.documents")));
    line.addClassName("small");
    for (Attachment file : entry.attachments()) {
      if (evidence.contains(file.id())) {
        Anchor link = new Anchor("documents/" + file.id().value(), file.name());
        link.setRouterIgnore(true);
        line.add(new Span(" "), link);
      }
    }
    return line;
  }

  private static Component explained(Findings.Found found) {
    String by = found.explained().by();
    Div said = new Div(Say.t("integritychecks.explained", found.explained().reason(), by));
    said.addClassName("notice");
    said.getStyle().set("white-space", "pre-wrap");
    return said;
  }

  /** Looked up when opened: most readers need the number alone. */
  private Component others(List<CaseId> cases) {
    Div named = new Div();
    Details details = new Details(Say.t("integritychecks.others", cases.size()), named);
    details.addOpenedChangeListener(
        opened -> {
          if (opened.isOpened() && named.getChildren().findAny().isEmpty()) {
            name(cases, named);
          }
        });
    return details;
  }

  private void name(List<CaseId> cases, Div into) {
    List<CaseFile> readable = findings.readable(cases);
    for (CaseFile file : readable) {
      String reference = file.number() == null ? file.id().value() : file.number();
      Anchor link = new Anchor("case/" + reference, reference + " " + file.title());
      into.add(new Paragraph(link));
    }
    int hidden = cases.size() - readable.size();
    if (hidden > 0) {
      into.add(new Paragraph(Say.t("integritychecks.others.hidden", hidden)));
    }
  }
}
