package org.qingshen.experts;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.WorkItemId;

/** 我的评审: the panels to which the person asking was called. */
public interface Reviews {

  /** Those whose panel is at work and which the person has not left, the latest first. */
  List<Review> open();

  /** Those that ended or were left, the latest first. */
  List<Review> done();

  /**
   * One call to a panel.
   *
   * @param reference names the case in addresses
   * @param expertCode by which the panel knows the person
   * @param state such as {@code CALLED}, {@code ACCEPTED}, {@code SCORED}
   * @param at when it came to that state
   * @param item the work that waits; null where none does
   * @param step of that work, or null
   * @param dueAt null where no term runs
   */
  record Review(
      String reference,
      String title,
      String applicant,
      String expertCode,
      String state,
      Instant at,
      WorkItemId item,
      String step,
      Instant dueAt) {}
}
