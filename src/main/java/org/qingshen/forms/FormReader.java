package org.qingshen.forms;

import java.util.List;
import java.util.Locale;
import org.qingshen.evidence.Attachment;

/** Turns answers into something to read, and says what differs between two versions. */
public interface FormReader {

  ReadableForm read(
      FormModel form,
      FormData data,
      FormContext context,
      List<Attachment> attachments,
      Locale locale);

  /** Every line that was added, removed or changed from {@code before} to {@code after}. */
  List<Difference> compare(ReadableForm before, ReadableForm after);

  /**
   * @param where chapter and label; for a cell also row and column
   * @param before null where it was added; likewise {@code after}
   */
  record Difference(String key, String where, String before, String after) {}
}
