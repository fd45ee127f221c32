package org.qingshen.casefile.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.directory.Directory;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** What was found by the search in the head; the words stand in the address. */
@Route(SearchView.ROUTE)
@RequiresPermissions(Permissions.CASE_READ)
@StyleSheet("context://case.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "search";
  static final String WORDS = "q";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient CaseSearch search;
  private final transient Directory directory;
  private final H1 title = new H1();
  private final Div body = new Div();
  private String words = "";
  private CaseGrid grid;

  SearchView(CaseSearch search, Directory directory) {
    this.search = search;
    this.directory = directory;
    title.getElement().setAttribute("role", "status");
    add(title, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    words =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(WORDS)
            .map(String::strip)
            .orElse("");
    body.removeAll();
    grid = null;
    if (words.isEmpty()) {
      title.setText(Say.t("casefile.search.title"));
      body.add(new Paragraph(Say.t("casefile.search.ask")));
    } else {
      show(search.search(words, null, PAGE));
    }
  }

  private void show(CaseSearch.Result result) {
    if (result.remark() != null) {
      title.setText(Say.t("casefile.search.title"));
      body.add(new EmptyState(Say.t(result.remark()), Say.t("casefile.search.nothing.hint")));
      return;
    }
    if (grid == null && result.cases().isEmpty() && result.next() == null) {
      title.setText(Say.t("casefile.search.title"));
      body.add(
          new EmptyState(
              Say.t("casefile.search.nothing", words), Say.t("casefile.search.nothing.hint")));
      return;
    }
    if (grid == null) {
      grid = new CaseGrid(directory);
      body.add(grid);
    }
    grid.append(result.cases());
    more(result);
  }

  private void more(CaseSearch.Result result) {
    boolean more = result.next() != null;
    String key = more ? "casefile.search.found.more" : "casefile.search.found";
    title.setText(Say.t(key, words, grid.size()));
    body.getChildren().filter(MoreButton.class::isInstance).toList().forEach(body::remove);
    if (more) {
      String label = result.cases().size() < PAGE ? "casefile.search.older" : "casefile.list.more";
      String next = result.next();
      body.add(new MoreButton(Say.t(label), () -> show(search.search(words, next, PAGE))));
    }
  }

  @Override
  public String getPageTitle() {
    return Say.t("casefile.search.title");
  }
}
