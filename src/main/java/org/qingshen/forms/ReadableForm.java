package org.qingshen.forms;

import java.util.List;
import org.qingshen.evidence.Attachment;

/**
 * Answers as a person reads them, in one language, with options and units spelled out; drawn on a
 * page, printed, or compared with another version.
 */
public record ReadableForm(List<Part> parts) {

  public record Part(String key, String title, List<Line> lines) {}

  /** One answered question. */
  public sealed interface Line {
    String key();

    String label();

    record Plain(String key, String label, String value) implements Line {}

    record Files(String key, String label, List<Attachment> files) implements Line {}

    record Table(String key, String label, List<String> columns, List<List<String>> rows)
        implements Line {}

    /** A table too large to spell out; its rows are read page by page. */
    record Staged(
        String key, String label, String tableId, int rows, String digest, FormModel rowForm)
        implements Line {}
  }
}
