package org.qingshen.letters;

import java.io.IOException;
import java.io.OutputStream;
import org.qingshen.casefile.CaseFile;

/** The file for archiving: plan and recommendation letter bound together [S004, 合订胶装成册]. */
public interface BoundFiles {

  /** Whether the person asking may have it: may read the case, and the letter exists. */
  boolean possible(CaseFile file);

  /**
   * Cover, recommendation letter, plan as sealed.
   *
   * @param reference case number, or id
   * @throws org.qingshen.shared.Refusal where there is none for the person asking
   */
  Bound bound(String reference);

  /** The bound file with all attachments, letters and a list of digests, as a ZIP. */
  Bound archive(String reference);

  /**
   * @param name of the file, with extension
   */
  record Bound(String name, Content content) {}

  /** Writes the file; may be called once. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
