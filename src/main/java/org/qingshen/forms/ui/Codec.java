package org.qingshen.forms.ui;

import java.util.function.Function;

/** Between an answer and the value of an input. */
interface Codec<V> {

  Object answer(V value);

  /** Never null where the input knows no null; an answer of another shape is an empty value. */
  V value(Object answer);

  /** Shows what of the answer the input's value cannot hold. */
  default void leftover(Object answer) {}

  static <V> Codec<V> of(Function<V, Object> toAnswer, Function<Object, V> toValue) {
    return new Codec<>() {
      @Override
      public Object answer(V value) {
        return toAnswer.apply(value);
      }

      @Override
      public V value(Object answer) {
        return toValue.apply(answer);
      }
    };
  }
}
