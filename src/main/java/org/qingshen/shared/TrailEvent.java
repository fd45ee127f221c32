package org.qingshen.shared;

import java.util.Objects;

/**
 * Something worth remembering about who did or tried what. Published inside the transaction it
 * speaks of; the security trail writes it in the same transaction.
 *
 * @param what a dotted verb such as {@code act.refused}, {@code login.failed}, {@code desk.claimed}
 * @param actor the person, or null for a stranger
 * @param subject what it was done to: a case number, work item id or login name; never content
 * @param detail one short reason in the language of record; never personal data or form content
 */
public record TrailEvent(String what, PersonId actor, String subject, String detail) {

  public TrailEvent {
    Objects.requireNonNull(what);
    subject = subject == null ? "" : subject;
    detail = detail == null ? "" : detail;
  }
}
