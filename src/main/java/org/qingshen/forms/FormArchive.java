package org.qingshen.forms;

import java.util.Map;
import java.util.Optional;

/** Every version of every form that was ever in force, so that old answers stay readable. */
public interface FormArchive {

  /**
   * Keeps a version; does nothing where it is kept already.
   *
   * @param resource its path below {@code forms/}
   * @param sources its file and those of its row forms, by path
   */
  void keep(FormModel form, String resource, Map<String, byte[]> sources);

  /** By {@link FormModel#reference()}; cached. */
  Optional<FormModel> find(String reference);
}
