package org.qingshen.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The head of a list: its name, how many, and what can be done. */
class ListHead extends Div {

  private final Span count = new Span();

  ListHead(String title, Component... acts) {
    addClassName("page-head");
    count.addClassName("count");
    H1 heading = new H1(new Span(title + " "), count);
    Div buttons = new Div(acts);
    buttons.addClassName("acts");
    add(heading, buttons);
  }

  void count(String words) {
    count.setText(words);
  }
}
