package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** A page of cases, newest first, with more on demand. */
class CaseList extends Div {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient Source source;
  private final CaseGrid grid;
  private final MoreButton more = new MoreButton(Say.t("casefile.list.more"), this::load);

  /** Cases after that one, at most so many. */
  interface Source {
    List<CaseFile> after(CaseId last, int limit);
  }

  /**
   * @param key of the bundles; the list's title, lead, and what is said where it is empty
   */
  CaseList(String key, Source source, Directory directory) {
    this.source = source;
    this.grid = new CaseGrid(directory);
    addClassName("case-list");
    Paragraph lead = new Paragraph(Say.t(key + ".lead"));
    lead.addClassName("muted");
    add(new H1(Say.t(key + ".title")), lead);
    load();
    if (grid.size() == 0) {
      add(new EmptyState(Say.t(key + ".empty"), Say.t(key + ".empty.hint")));
    } else {
      add(grid, more);
    }
  }

  private void load() {
    CaseId last = grid.size() == 0 ? null : grid.last().id();
    List<CaseFile> next = source.after(last, PAGE + 1);
    more.setVisible(next.size() > PAGE);
    grid.append(next.subList(0, Math.min(PAGE, next.size())));
  }
}
