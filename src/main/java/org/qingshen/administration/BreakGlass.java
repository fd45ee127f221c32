package org.qingshen.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * 应急查阅: an administrator reads one case for a while, for a written reason that auditors are told
 * of. It opens no act. Source: roles.md, SYS_ADMIN.
 */
public interface BreakGlass {

  /** Fewest characters of a reason. [D] */
  int SHORTEST_REASON = 10;

  int LONGEST_REASON = 400;

  /**
   * @param reference the case's number; an application nobody has submitted cannot be opened
   */
  Opening open(String reference, String reason);

  /** Those the person asking opened, newest first. */
  List<Opened> mine(int limit);

  /** How long a case stays open. */
  Duration length();

  /** What came of asking. */
  sealed interface Opening {

    record Granted(Opened opened) implements Opening {}

    record Refused(Text reason) implements Opening {}
  }

  /**
   * @param reference the case's number, or its id while it has none
   */
  record Opened(
      CaseId caseId, String reference, String reason, Instant openedAt, Instant expiresAt) {}
}
