package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** What composing and drawing made of a case's panel; seats and sheets are kept beside it. */
public interface Panels {

  /** The panel of a case that is being formed or is at work; empty before its composition. */
  Optional<String> panelOf(CaseId caseId);

  /** Everybody drawn or appointed for that panel, by draw and position; primaries first. */
  List<Drawn> drawn(String panelId);

  /** The draw whose seats the running process fills: the newest that was drawn or confirmed. */
  int lastDraw(String panelId);

  /** Those of one draw who take a seat at once, one for each seat, in order of position. */
  List<Drawn> seats(String panelId, int drawNo);

  /**
   * The next reserve of that draw for a seat of that field who was not called yet.
   *
   * @param called experts of the panel who were called before
   */
  Optional<Drawn> next(String panelId, int drawNo, String field, List<PersonId> called);

  /** The panel's work is done: a later composition for the case opens another one. */
  void close(String panelId, Instant at);

  /**
   * Somebody drawn.
   *
   * @param position 1 for the first of the draw; reserves follow the primaries
   * @param expertCode such as {@code ZJ-0007}
   * @param field the field of the seat, a code of {@code expert_field}
   */
  record Drawn(
      String panelId,
      int drawNo,
      int position,
      PersonId expertId,
      String expertCode,
      String field,
      Kind kind) {}

  /** How somebody came to be on the list. */
  enum Kind {
    PRIMARY,
    RESERVE,
    /** 例外指定 */
    APPOINTED
  }
}
