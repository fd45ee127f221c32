package org.qingshen.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A field in the head of every page that finds something; {@code /} leads the keyboard to it. */
public interface ShellSearch {

  /** A new field for a new page; empty where the person asking has nothing to search. */
  Optional<Component> field();
}
