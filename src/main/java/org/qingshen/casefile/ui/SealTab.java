package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.Inclusion;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 核验: the seal chain of the case, and its check. */
class SealTab extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private final transient CaseFile file;
  private final transient Consumer<Boolean> checked;
  private final boolean numbered;
  private final Div result = new Div();

  SealTab(CaseServices services, CaseFile file, Consumer<Boolean> checked) {
    this.services = services;
    this.file = file;
    this.checked = checked;
    numbered = services.chainNumbers().shown(file);
    addClassName("card");
    Paragraph what = new Paragraph(Say.t("casefile.seal.what"));
    what.addClassName("muted");
    add(new H2(Say.t("casefile.seal.title")), what, checkpoint());
    if (services.actor().may(Permissions.EVIDENCE_VERIFY)) {
      Button verify = new Button(Say.t("casefile.seal.verify"));
      verify.setDisableOnClick(true);
      verify.addClickListener(
          click -> {
            verify();
            verify.setEnabled(true);
          });
      add(verify);
    }
    if (services.exports().possible(file)) {
      String reference = file.number() == null ? file.id().value() : file.number();
      Anchor export = new Anchor("evidence/export/" + reference, Say.t("casefile.export.button"));
      export.getElement().setAttribute("download", true);
      export.setRouterIgnore(true);
      export.setTitle(Say.t("casefile.export.title"));
      export.addClassName("case-export");
      export.getStyle().set("margin-inline-start", "16px");
      add(export);
    }
    result.getElement().setAttribute("role", "status");
    result.addClassName("case-verified");
    add(result, grid());
  }

  /** For whoever counts its own entries, the one by which the newest of these was held. */
  private Paragraph checkpoint() {
    return (numbered ? services.checkpoints().covering(file.id()) : ofNewest())
        .map(this::covered)
        .orElseGet(() -> new Paragraph(Say.t("casefile.seal.checkpoint.none")));
  }

  private Optional<Inclusion> ofNewest() {
    List<SealedEntry> entries = services.files().dossier(file.id());
    return entries.isEmpty()
        ? Optional.empty()
        : services.checkpoints().covering(file.id(), entries.get(entries.size() - 1).seq());
  }

  /** The number of an entry one may not read would tell how many there are. */
  private Paragraph covered(Inclusion proof) {
    Checkpoint checkpoint = proof.checkpoint();
    boolean known =
        numbered
            && services.files().dossier(file.id()).stream()
                .anyMatch(entry -> entry.seq() == proof.seq());
    if (!known) {
      return new Paragraph(
          Say.t(
              "casefile.seal.checkpoint.case",
              Dates.full(checkpoint.madeAt()),
              String.valueOf(checkpoint.no()),
              CaseWords.brief(checkpoint.seal())));
    }
    Paragraph sentence =
        new Paragraph(
            Say.t(
                "casefile.seal.checkpoint",
                String.valueOf(proof.seq()),
                Dates.full(checkpoint.madeAt()),
                String.valueOf(checkpoint.no()),
                CaseWords.brief(checkpoint.seal())));
    sentence.setTitle(checkpoint.seal());
    return sentence;
  }

  private Grid<SealedEntry> grid() {
    Grid<SealedEntry> grid = new Grid<>();
    grid.setAllRowsVisible(true);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    List<SealedEntry> entries = services.files().dossier(file.id());
    grid.addColumn(entry -> numbered ? entry.seq() : entries.indexOf(entry) + 1)
        .setHeader(Say.t("casefile.dossier.seq"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(entry -> CaseWords.step(entry)).setHeader(Say.t("casefile.dossier.step"));
    grid.addColumn(entry -> CaseWords.who(entry.by(), services.directory()))
        .setHeader(Say.t("casefile.dossier.by"));
    grid.addColumn(entry -> Dates.full(entry.sealedAt()))
        .setHeader(Say.t("casefile.dossier.at"))
        .setAutoWidth(true);
    grid.addColumn(entry -> CaseWords.brief(entry.seal()))
        .setHeader(Say.t("casefile.seal.seal"))
        .setAutoWidth(true);
    // What follows an entry one may not read would tell that there is one.
    grid.addColumn(entry -> CaseWords.brief(entry.previousSeal()))
        .setHeader(Say.t("casefile.seal.previous"))
        .setAutoWidth(true)
        .setVisible(numbered);
    grid.setItems(entries);
    return grid;
  }

  private void verify() {
    Verification found = services.files().verify(file.id());
    result.removeAll();
    result.setClassName("case-broken", !found.intact());
    String at = Dates.full(found.checkedAt());
    String entries = String.valueOf(found.entries());
    String documents = String.valueOf(found.documents());
    if (found.intact()) {
      String head = CaseWords.brief(found.headSeal());
      result.add(new Paragraph(Say.t("casefile.seal.intact", at, entries, documents, head)));
    } else {
      String faults = String.valueOf(found.faults().size());
      result.add(new Paragraph(Say.t("casefile.seal.broken", at, entries, documents, faults)));
      UnorderedList list = new UnorderedList();
      found.faults().forEach(fault -> list.add(new ListItem(Say.t(fault))));
      result.add(list);
    }
    checked.accept(found.intact());
  }
}
