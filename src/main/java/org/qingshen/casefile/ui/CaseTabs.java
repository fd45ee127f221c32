package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Say;

/** The tabs and what they hold; each is made when first looked at and kept, so typing survives. */
class CaseTabs extends Div {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private final transient CaseQuery query;
  private final transient List<CaseTab> tabs;
  private final transient Runnable acted;
  private transient CaseFile file;
  private final Tabs bar = new Tabs();
  private final Map<CaseTab, Tab> labels = new EnumMap<>(CaseTab.class);
  private final Map<CaseTab, Component> contents = new EnumMap<>(CaseTab.class);

  /**
   * @param assigned whether the reader was given the case: then only the work and the file show
   */
  CaseTabs(
      CaseServices services, CaseFile file, CaseQuery query, boolean assigned, Runnable acted) {
    this.services = services;
    this.file = file;
    this.query = query;
    this.acted = acted;
    tabs = assigned ? List.of(CaseTab.WORK, CaseTab.DOSSIER) : List.of(CaseTab.values());
    for (CaseTab tab : tabs) {
      Tab label = new Tab(Say.t("casefile.tab." + tab.word()));
      labels.put(tab, label);
      bar.add(label);
    }
    bar.addClassName("case-tabs");
    countDossier();
    add(bar);
    bar.setSelectedTab(labels.get(query.tab().filter(tabs::contains).orElseGet(this::usual)));
    bar.addSelectedChangeListener(event -> show(selected()));
    show(selected());
  }

  void leave() {
    if (contents.get(CaseTab.WORK) instanceof WorkTab work) {
      work.leave();
    }
  }

  /** Everything but the receipt on the first tab is out of date. */
  void acted(CaseFile now) {
    file = now;
    contents.entrySet().removeIf(held -> outdated(held.getKey(), held.getValue()));
    countDossier();
  }

  private boolean outdated(CaseTab tab, Component content) {
    if (tab != CaseTab.WORK) {
      remove(content);
    }
    return tab != CaseTab.WORK;
  }

  private void countDossier() {
    int entries = services.files().dossier(file.id()).size();
    labels
        .get(CaseTab.DOSSIER)
        .setLabel(Say.t("casefile.tab.dossier.count", String.valueOf(entries)));
  }

  private CaseTab usual() {
    boolean work = query.item().isPresent() || !services.mine(file.id()).isEmpty();
    return work || file.number() == null ? CaseTab.WORK : CaseTab.DOSSIER;
  }

  private CaseTab selected() {
    return tabs.get(bar.getSelectedIndex());
  }

  private void show(CaseTab tab) {
    Component content = contents.computeIfAbsent(tab, this::create);
    contents.values().forEach(other -> other.setVisible(other == content));
    if (content.getParent().isEmpty()) {
      add(content);
    }
  }

  private Component create(CaseTab tab) {
    return switch (tab) {
      case WORK -> new WorkTab(services, file, query.item().orElse(null), acted);
      case DOSSIER -> new DossierTab(services, file, query.entry().orElse(null));
      case DIAGRAM -> new DiagramTab(services, file);
      case TIMELINE -> new TimelineTab(services, file);
      case SEAL -> new SealTab(services, file, this::checked);
    };
  }

  private void checked(boolean intact) {
    String key = intact ? "casefile.tab.seal.intact" : "casefile.tab.seal.broken";
    labels.get(CaseTab.SEAL).setLabel(Say.t(key));
  }
}
