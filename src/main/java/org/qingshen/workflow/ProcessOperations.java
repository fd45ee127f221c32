package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Which models run, and what of them has come to a stop. For administrators. */
public interface ProcessOperations {

  /** Deployed models, newest version of each key first; old versions only while they run. */
  List<Model> models();

  /** Steps of the machine that failed, the latest first. */
  List<Failure> failures(int limit);

  /**
   * Lets a step that has stopped be tried once more, by whichever node comes first.
   *
   * @return why not
   */
  Optional<Text> retry(String failure);

  /**
   * @param running cases in that version now
   */
  record Model(String key, String name, int version, Instant deployedAt, long running) {}

  /**
   * @param id also the number to tell support; the log has it
   * @param step as the model calls it
   * @param exception simple name of what was thrown
   * @param sentence what it says for people; null where it says nothing for them
   * @param retriesLeft how often the machine will try by itself; 0 where it has stopped
   * @param at when it was to run
   */
  record Failure(
      String id,
      CaseId caseId,
      String caseNumber,
      String model,
      String step,
      String exception,
      String sentence,
      int retriesLeft,
      Instant at) {

    public boolean stopped() {
      return retriesLeft == 0;
    }
  }
}
