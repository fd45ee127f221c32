package org.qingshen.forms;

import java.util.function.Function;

/** Reads {@code .form} files (Camunda Forms JSON). */
public interface FormParser {

  /**
   * @param resource path below {@code forms/}, such as {@code pilot/application.form}
   * @param content gives the bytes of a path below {@code forms/}; also asked for row forms
   * @throws IllegalArgumentException where the file has a component or property we do not know
   */
  FormModel parse(String resource, Function<String, byte[]> content);
}
