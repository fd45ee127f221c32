package org.qingshen.integrity;

import org.qingshen.shared.AttachmentId;

/**
 * Points at one piece of sealed evidence.
 *
 * @param entrySeq the sealed entry
 * @param path a field {@code title}, a row {@code goals[2]} (from 0), or {@code @} and the id of a
 *     document
 */
public record Pin(long entrySeq, String path) {

  private static final int MAX_PATH = 200;

  public Pin {
    if (entrySeq < 1 || path.isEmpty() || path.length() > MAX_PATH) {
      throw new IllegalArgumentException("A pin names a sealed entry and a place in it");
    }
  }

  public static Pin of(long entrySeq, AttachmentId document) {
    return new Pin(entrySeq, "@" + document.value());
  }

  /** Of {@link #value()}. */
  public static Pin parse(String value) {
    int colon = value.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("A pin is an entry, a colon and a path");
    }
    return new Pin(Long.parseLong(value.substring(0, colon)), value.substring(colon + 1));
  }

  /** As the choice of a form: {@code 3:goals[2]}. */
  public String value() {
    return entrySeq + ":" + path;
  }

  /** The document pinned, or null where it is an answer. */
  public AttachmentId attachment() {
    return path.startsWith("@") ? new AttachmentId(path.substring(1)) : null;
  }
}
