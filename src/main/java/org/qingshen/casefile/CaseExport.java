package org.qingshen.casefile;

import org.qingshen.evidence.CaseArchive;

/**
 * A case taken out for checking elsewhere: what the person asking may read, and how it is sealed.
 */
public interface CaseExport {

  /** Whether the person asking may export that case; for buttons. */
  boolean possible(CaseFile file);

  /**
   * By number or id; written into the security trail.
   *
   * @throws org.qingshen.shared.Refusal where there is none, the person asking may not read or
   *     export it, or it cannot be proved at this moment
   */
  Archive of(String reference);

  /**
   * @param name of the file
   */
  record Archive(String name, CaseArchive.Prepared content) {}
}
