package org.qingshen.casefile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.shared.ui.Say;

/** The search in the head of every page; Enter looks, {@code /} leads here. */
@JavaScript("context://qingshen-search.js")
class CaseSearchField extends Div {

  private static final long serialVersionUID = 1L;

  private final TextField field = new TextField();

  CaseSearchField() {
    addClassName("shell-search");
    getElement().setAttribute("role", "search");
    field.setPlaceholder(Say.t("casefile.search.hint"));
    field.setAriaLabel(Say.t("casefile.search.label"));
    field.setMaxLength(CaseSearch.LONGEST);
    field.addKeyPressListener(Key.ENTER, pressed -> search());
    add(field);
  }

  private void search() {
    String words = field.getValue().strip();
    if (!words.isEmpty()) {
      UI.getCurrent().navigate(SearchView.ROUTE, QueryParameters.of(SearchView.WORDS, words));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    field.getElement().executeJs("window.qingshenSearch.slash(this)");
  }
}
