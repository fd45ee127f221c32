package org.qingshen.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingshen.evidence.SealedEntry;

/**
 * Why answers that look wrong are right, as the submitter signed it with them: part of the sealed
 * entry, read by whoever may read the entry.
 */
public final class Explanations {

  /** Under this key they stand among the sealed answers. */
  public static final String SEALED = "plausibility.explanations";

  /** Characters a reason has at least: fewer explain nothing [D]. */
  public static final int SHORTEST = 10;

  public static final int LONGEST = 1000;

  private Explanations() {}

  /**
   * One of them.
   *
   * @param key of the {@link HeldFinding}
   * @param sentence what was found, as the submitter read it, in the language of record
   * @param by who signed it, as signatures read
   */
  public record Explained(String key, String path, String sentence, String reason, String by) {

    Map<String, Object> asSealed() {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("finding", key);
      data.put("field", path);
      data.put("sentence", sentence);
      data.put("reason", reason);
      data.put("signedBy", by);
      return data;
    }
  }

  /** Whether that is long enough, and not too long, to be a reason. */
  public static boolean suffices(String reason) {
    String said = reason == null ? "" : reason.strip();
    long length = said.codePoints().filter(Character::isLetterOrDigit).count();
    return length >= SHORTEST && !tooLong(said);
  }

  public static boolean tooLong(String reason) {
    String said = reason.strip();
    return said.codePointCount(0, said.length()) > LONGEST;
  }

  public static Object asSealed(List<Explained> explained) {
    return explained.stream().map(Explained::asSealed).toList();
  }

  /** Those sealed with that entry; empty for none. */
  public static List<Explained> of(SealedEntry entry) {
    return entry.data().get(SEALED) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(it -> read((Map<?, ?>) it)).toList()
        : List.of();
  }

  private static Explained read(Map<?, ?> data) {
    return new Explained(
        text(data, "finding"),
        text(data, "field"),
        text(data, "sentence"),
        text(data, "reason"),
        text(data, "signedBy"));
  }

  private static String text(Map<?, ?> data, String key) {
    return Objects.toString(data.get(key), "");
  }
}
