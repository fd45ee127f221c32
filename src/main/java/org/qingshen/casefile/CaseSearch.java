package org.qingshen.casefile;

import java.util.List;
import org.qingshen.shared.Text;

/**
 * Finds cases by words in number, project, applicant or region, among those the person asking may
 * read. All words must be there; two characters at least in each.
 */
public interface CaseSearch {

  /** Words longer than this, or more of them, are cut off. */
  int LONGEST = 60;

  /**
   * @param after {@link Result#next} of the page before; null for the first
   */
  Result search(String words, String after, int limit);

  /**
   * @param cases newest first; a case whose number was asked for stands alone
   * @param next null where nothing more is to be found; a page may be short and have a next, where
   *     the search stopped early among very many
   * @param remark why nothing was looked for; null otherwise
   */
  record Result(List<CaseFile> cases, String next, Text remark) {}
}
