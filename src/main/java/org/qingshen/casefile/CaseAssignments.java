package org.qingshen.casefile;

import java.util.Optional;
import org.qingshen.shared.Text;

/**
 * How the person asking comes to read a case, where neither post nor exception lets the person.
 * Such a person sees the own work and the file, not how the case goes.
 */
public interface CaseAssignments {

  /** Asked by a page as it opens the case; empty for those who read it by their post. */
  Optional<Assigned> opened(CaseFile file);

  /** Whether the person asking reads the case by assignment alone; without opening it. */
  boolean only(CaseFile file);

  /**
   * Reading by assignment; see {@link AssignedReader}.
   *
   * @param watermark lies over everything shown; null for none
   */
  record Assigned(Text watermark) {}
}
