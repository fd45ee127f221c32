package org.qingshen.workflow;

import java.util.Objects;
import org.qingshen.shared.Text;

/**
 * Something that cannot be right in answers that satisfy their form, and that may still be true:
 * the act waits until it is corrected, or explained with a signed reason.
 *
 * @param key which explanation answers it; the same as long as the answers stay as they are
 * @param path of the field, as of a {@link org.qingshen.forms.Problem}; empty for the form as a
 *     whole
 * @param sentence for who submits it: what is odd, never by which threshold
 */
public record HeldFinding(String key, String path, Text sentence) {

  public HeldFinding {
    Objects.requireNonNull(key);
    Objects.requireNonNull(path);
    Objects.requireNonNull(sentence);
  }
}
