package org.qingshen.experts.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.Department;

/**
 * Every draw of a case as it was sealed, to be recomputed anywhere; also the JSON file handed out.
 *
 * @param format {@link #FORMAT}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonIgnoreProperties(ignoreUnknown = false)
record DrawRecord(String format, String caseId, List<Draw> draws) {

  static final String FORMAT = "qingshen-draws/2";

  /** Before the system promised a number of its own, and without what was proposed. */
  static final String FIRST_FORMAT = "qingshen-draws/1";

  DrawRecord {
    draws = List.copyOf(draws);
  }

  /** What became of it. */
  enum State {
    /** Numbers are missing yet. */
    PENDING,
    DRAWN,
    /** A number was lost: nobody was drawn. */
    VOID,
    /** 例外指定, waiting for the second hand. */
    PROPOSED,
    APPOINTED,
    REFUSED
  }

  /**
   * What the system promised with the list, and said when both departments had answered.
   *
   * @param number null before
   */
  record SystemNumber(String commitment, String number) {}

  /**
   * One draw or exceptional appointment.
   *
   * @param digest of the list, as sealed
   * @param system null for an appointment, and in lists of the first procedure
   * @param proposed whom an appointment proposes; empty for a draw
   * @param commitments by department; likewise {@code answers}
   * @param answers the number said, or {@link #LOST}; empty before both are in
   * @param seed null where nobody was drawn
   * @param outcome digest of all of it, as sealed; null while it is under way
   */
  record Draw(
      int number,
      State state,
      DrawList list,
      String digest,
      SystemNumber system,
      List<DrawRule.Place> proposed,
      Map<Department, String> commitments,
      Map<Department, String> answers,
      String seed,
      List<DrawRule.Place> result,
      String outcome) {

    static final String LOST = "LOST";

    Draw {
      proposed = proposed == null ? List.of() : List.copyOf(proposed);
    }

    /** The same as it ended, with the digest that it should have. */
    Draw concluded(State end, SystemNumber said, String seed, List<DrawRule.Place> places) {
      Draw ended =
          new Draw(
              number, end, list, digest, said, proposed, commitments, answers, seed, places, null);
      return ended.withOutcome(DrawRule.outcome(ended));
    }

    private Draw withOutcome(String digestOfAll) {
      return new Draw(
          number,
          state,
          list,
          digest,
          system,
          proposed,
          commitments,
          answers,
          seed,
          result,
          digestOfAll);
    }

    boolean lost() {
      return answers.containsValue(LOST);
    }

    boolean underWay() {
      return state == State.PENDING || state == State.PROPOSED;
    }

    boolean appointment() {
      return state == State.PROPOSED || state == State.APPOINTED || state == State.REFUSED;
    }
  }
}
