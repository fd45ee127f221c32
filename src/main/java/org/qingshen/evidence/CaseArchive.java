package org.qingshen.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qingshen.shared.CaseId;

/** A case as one file that can be checked without this system; the format is docs/adr/0025. */
public interface CaseArchive {

  /**
   * Looks at everything that would go in, so that a fault is said before the first byte.
   *
   * @throws org.qingshen.shared.Refusal where a document is missing or changed, where nothing may
   *     be read, or where this node cannot sign
   */
  Prepared prepare(Contents contents);

  /** Ready to be written. */
  interface Prepared {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param readable the entries that go in; of others before the last of them only the seal
   * @param exporter the office that asks for it
   * @param index the readable page, HTML in UTF-8
   * @param readme how it is checked, plain text in UTF-8
   */
  record Contents(
      CaseId caseId,
      String number,
      String title,
      String exporter,
      List<SealedEntry> readable,
      byte[] index,
      byte[] readme) {

    /** Where a document lies in the archive, for links of the index. */
    public static String place(Attachment file) {
      String name = file.name();
      String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
      return "documents/" + file.digest() + (end.matches("[a-z0-9]{1,5}") ? "." + end : ".bin");
    }
  }
}
