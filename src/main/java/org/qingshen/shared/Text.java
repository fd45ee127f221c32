package org.qingshen.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence for a person, not yet in a language: a key of the bundles under {@code i18n/} and its
 * arguments. Arguments may themselves be sentences.
 */
public record Text(String key, List<Serializable> args) implements Serializable {

  public Text {
    args = List.copyOf(args);
  }

  /** The sentence {@code key} with arguments in the order of its placeholders. */
  public static Text of(String key, Serializable... args) {
    return new Text(key, List.of(args));
  }
}
