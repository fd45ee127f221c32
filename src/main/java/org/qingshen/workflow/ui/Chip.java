package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Anchor;

/** A filter as a link, so that it has an address. */
class Chip extends Anchor {

  private static final long serialVersionUID = 1L;

  /**
   * @param on whether it is chosen already; then its link takes it back
   */
  Chip(String label, String address, boolean on) {
    super(address, label);
    getElement().setAttribute("router-link", true);
    addClassName("chip");
    if (on) {
      addClassName("on");
      getElement().setAttribute("aria-current", "true");
    }
  }
}
