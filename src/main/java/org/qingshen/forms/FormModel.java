package org.qingshen.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a {@code .form} file means to us.
 *
 * @param id the id in the file, such as {@code pilot-application}
 * @param digest SM3 of the file and of the row forms it uses, lower-case hex
 */
public record FormModel(String id, String digest, List<Section> sections) {

  public Stream<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  public Optional<Field> field(String key) {
    return fields().filter(field -> field.key().equals(key)).findFirst();
  }

  /** How a sealed entry names the form it was written against. */
  public String reference() {
    return id + "@" + digest;
  }
}
