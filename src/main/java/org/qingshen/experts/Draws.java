package org.qingshen.experts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.Text;

/**
 * How the experts of a case were found, read from what is sealed and recomputed on the spot. For
 * officials of the province, the keeper of the pool and auditors who may read the case.
 */
public interface Draws {

  /** Kind of the sealed entries that hold a list or a result. */
  String ENTRY_KIND = "draw";

  /**
   * @return empty where there is no such case or the person asking may not see its draws: the two
   *     look alike
   */
  Optional<Shown> of(String reference);

  /** Whether experts were sought for a case and the person asking may see how. */
  boolean shows(CaseFile file);

  /** The same for machines: what {@code verify-draw} reads. */
  void export(String reference, OutputStream out) throws IOException;

  /**
   * @param reference the case's number, or its id
   * @param intact whether every point of every draw holds
   */
  record Shown(String reference, String title, List<Drawn> draws, boolean intact) {}

  /**
   * One draw; codes only, no names.
   *
   * @param digest of the sealed list
   * @param system what the system promised, which no department knows; null where it did not
   * @param proposed whom an exceptional appointment proposes, whatever became of it
   * @param seed null where nobody was drawn by lot
   */
  record Drawn(
      int number,
      Text state,
      boolean exceptional,
      String rules,
      String previous,
      String digest,
      List<Seat> seats,
      List<Person> eligible,
      List<Left> excluded,
      Promise system,
      List<Promise> promises,
      List<Ranked> proposed,
      String seed,
      List<Ranked> order,
      List<Point> points) {}

  /** What was wanted of a field. */
  record Seat(String field, int number, int reserves) {}

  /** Somebody who could be drawn. */
  record Person(String code, List<String> fields) {}

  /** Somebody who could not, and why. */
  record Left(String code, List<Text> rules) {}

  /**
   * A department's number.
   *
   * @param nonce null before both are in
   * @param lost whether the department lost it
   */
  record Promise(Text department, String commitment, String nonce, boolean lost) {}

  /**
   * Somebody in the order that was recomputed.
   *
   * @param rank null where nothing was drawn by lot
   * @param position 0 where the person got none
   */
  record Ranked(String code, String rank, int position, String field, boolean reserve) {}

  /** A point that was verified. */
  record Point(Text what, boolean holds) {}
}
