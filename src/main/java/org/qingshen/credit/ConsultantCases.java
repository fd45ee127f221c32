package org.qingshen.credit;

import java.util.Collection;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.RegionCode;

/** Which firms supported cases of a kind, and how those went. One bean for each kind of case. */
public interface ConsultantCases {

  /** Unified social credit codes after that one, in order; at most so many. */
  List<String> firms(RegionCode province, String after, int limit);

  /** Their cases in that province, each once for each firm. */
  List<Engagement> of(RegionCode province, Collection<String> creditCodes);

  /**
   * A firm in a case.
   *
   * @param returns how often the material came back for completion
   */
  record Engagement(String creditCode, String name, CaseFile file, int returns, Result result) {}

  /** How a case ended, as far as it speaks of the firm's work. */
  enum Result {
    RUNNING,
    PASSED,
    REFUSED,
    VETOED,
    /** Withdrawn, lapsed, not selected. */
    OTHER
  }
}
