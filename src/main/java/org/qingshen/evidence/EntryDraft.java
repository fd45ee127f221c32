package org.qingshen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingshen.shared.AttachmentId;

/**
 * What is to be sealed.
 *
 * @param kind what it is: {@code submission}, {@code act}, {@code system}
 * @param step the process key and element id, such as {@code pilot-review/checkFormat}, or the act
 * @param form name and digest of the form it was written against; null for none
 * @param data JSON values only: strings (decimals and dates too), booleans, lists, maps
 * @param attachments files that belong to it; frozen by sealing
 * @param withheldIn the round in which nobody reads it before giving the own; null for none
 * @param at the time of the act it seals, one for everything in the act; null for the time of
 *     sealing
 */
public record EntryDraft(
    String kind,
    String step,
    String form,
    Map<String, Object> data,
    List<AttachmentId> attachments,
    Signatory by,
    String withheldIn,
    Instant at) {

  /** Sealed with the time of sealing. */
  public EntryDraft(
      String kind,
      String step,
      String form,
      Map<String, Object> data,
      List<AttachmentId> attachments,
      Signatory by,
      String withheldIn) {
    this(kind, step, form, data, attachments, by, withheldIn, null);
  }

  public EntryDraft {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(step);
    Objects.requireNonNull(by);
    attachments = List.copyOf(attachments);
  }
}
