package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;

/** Brings the next page of a list. */
class MoreButton extends Button {

  private static final long serialVersionUID = 1L;

  MoreButton(String label, Runnable next) {
    super(label);
    addClassName("more");
    addClickListener(click -> next.run());
  }
}
