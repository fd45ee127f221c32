package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;

/** Brings a part of the page to eye and keyboard. */
final class Focus {

  private Focus() {}

  static void on(Component component) {
    component
        .getElement()
        .executeJs("this.scrollIntoView({block:'center'}); if (this.focus) this.focus();");
  }

  static void scrollTo(Component component) {
    component.getElement().executeJs("this.scrollIntoView({block:'start'});");
  }
}
