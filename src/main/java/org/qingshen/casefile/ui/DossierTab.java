package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Explanations;

/** 案卷: every sealed submission and document; version against version. */
class DossierTab extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private final transient CaseFile file;
  private final transient List<SealedEntry> entries;
  private final boolean numbered;
  private final transient Set<SealedEntry> chosen = new LinkedHashSet<>();
  private final Button compare = new Button(Say.t("casefile.dossier.compare"));
  private final Div reading = new Div();

  DossierTab(CaseServices services, CaseFile file, String wanted) {
    this.services = services;
    this.file = file;
    entries = services.files().dossier(file.id());
    numbered = services.chainNumbers().shown(file);
    addClassName("case-dossier");
    if (entries.isEmpty()) {
      add(new EmptyState(Say.t("casefile.dossier.empty"), Say.t("casefile.dossier.empty.hint")));
      return;
    }
    compare.setEnabled(false);
    compare.addClickListener(click -> compare());
    Div list = new Div(new H2(Say.t("casefile.dossier.title")), grid(), compare);
    boolean given = services.givenOnly(file);
    services.parts().stream()
        .filter(part -> !given || part.forAssigned())
        .forEach(part -> part.inDossier(file, entries).ifPresent(list::add));
    list.add(new DocumentList(entries));
    list.addClassName("card");
    reading.addClassName("card");
    reading.setId("case-reading");
    Div split = new Div(list, reading);
    split.addClassName("case-split");
    add(split);
    read(wanted(wanted));
  }

  private SealedEntry wanted(String name) {
    return entries.stream()
        .filter(entry -> name != null && services.chainNumbers().names(file, entry, name))
        .findFirst()
        .orElse(entries.get(entries.size() - 1));
  }

  private Grid<SealedEntry> grid() {
    Grid<SealedEntry> grid = new Grid<>();
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addComponentColumn(this::choice).setAutoWidth(true).setFlexGrow(0);
    grid.addColumn(this::number)
        .setHeader(Say.t("casefile.dossier.seq"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(this::opener).setHeader(Say.t("casefile.dossier.step"));
    grid.addColumn(entry -> CaseWords.who(entry.by(), services.directory()))
        .setHeader(Say.t("casefile.dossier.by"));
    grid.addColumn(entry -> Dates.brief(entry.sealedAt()))
        .setHeader(Say.t("casefile.dossier.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addItemClickListener(click -> read(click.getItem()));
    grid.setItems(entries);
    return grid;
  }

  private long number(SealedEntry entry) {
    return numbered ? entry.seq() : entries.indexOf(entry) + 1;
  }

  private Checkbox choice(SealedEntry entry) {
    Checkbox box = new Checkbox();
    box.setAriaLabel(Say.t("casefile.dossier.choose", String.valueOf(number(entry))));
    box.setVisible(hasVersions(entry));
    box.addValueChangeListener(
        change -> {
          if (Boolean.TRUE.equals(change.getValue())) {
            chosen.add(entry);
          } else {
            chosen.remove(entry);
          }
          compare.setEnabled(comparable());
        });
    return box;
  }

  private boolean hasVersions(SealedEntry entry) {
    return entries.stream()
        .anyMatch(other -> other != entry && EntryReader.sameQuestion(entry, other));
  }

  private boolean comparable() {
    return chosen.size() == 2
        && EntryReader.sameQuestion(
            chosen.iterator().next(), chosen.stream().skip(1).findFirst().orElseThrow());
  }

  private Button opener(SealedEntry entry) {
    Button open = new Button(title(entry), click -> read(entry));
    open.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY_INLINE);
    return open;
  }

  private String title(SealedEntry entry) {
    String step = CaseWords.step(entry);
    return hasVersions(entry)
        ? Say.t("casefile.dossier.version", step, String.valueOf(version(entry)))
        : step;
  }

  private int version(SealedEntry entry) {
    return EntryReader.versions(entries, entry).size();
  }

  private void read(SealedEntry entry) {
    reading.removeAll();
    Paragraph by =
        new Paragraph(
            Say.t(
                "casefile.dossier.signed",
                CaseWords.who(entry.by(), services.directory()),
                Dates.full(entry.sealedAt()),
                CaseWords.brief(entry.seal())));
    by.addClassNames("muted", "small");
    Anchor print = new Anchor(CaseLinks.print(file, entry), Say.t("casefile.dossier.print"));
    print.setTarget(AnchorTarget.BLANK);
    print.setRouterIgnore(true);
    print.setVisible(entry.form() != null);
    Div head = new Div(new H2(title(entry)), print);
    head.addClassName("case-work-head");
    reading.add(head, by, Reading.of(services, entry));
    List<Explanations.Explained> explained = Explanations.of(entry);
    if (!explained.isEmpty()) {
      reading.add(new ExplanationsRead(explained));
    }
  }

  private void compare() {
    List<SealedEntry> two =
        chosen.stream().sorted(Comparator.comparingLong(SealedEntry::seq)).toList();
    reading.removeAll();
    String before = String.valueOf(version(two.get(0)));
    String after = String.valueOf(version(two.get(1)));
    reading.add(
        new H2(Say.t("casefile.compare.title", before, after)),
        Reading.show(Reading.differences(services, two.get(0), two.get(1))));
  }
}
