package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.TermRule;

/** A term as it is stored; see the migration for the columns. */
record TermRow(
    String id,
    CaseId caseId,
    WorkItemId workItemId,
    String step,
    Queue queue,
    Integer workingDays,
    String basis,
    int remindBefore,
    PostKind escalateTo,
    int extensionCap,
    boolean onePerCase,
    Instant startedAt,
    Instant dueAt,
    Instant cutOffAt,
    String dueVariable,
    String lapseVariable,
    Instant pausedAt,
    int extendedBy,
    String extensionReason,
    Long extensionSeq,
    Instant remindedAt,
    Instant escalatedAt,
    Instant endedAt,
    Instant nextLookAt) {

  /** A term that begins. */
  static TermRow begun(String id, TermStart start, TermRule rule, Instant due, Instant cutOff) {
    return new TermRow(
        id,
        start.facts().id(),
        start.item(),
        start.step(),
        start.queue(),
        rule == null ? null : rule.workingDays(),
        rule == null ? "" : rule.basis(),
        rule == null ? 0 : rule.remindBefore(),
        rule == null ? null : rule.escalateTo(),
        rule == null ? 0 : rule.extensionCap(),
        rule != null && rule.onePerCase(),
        start.at(),
        due,
        cutOff,
        rule == null ? null : start.dueVariable(),
        rule == null ? null : start.lapseVariable(),
        null,
        0,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  TermRow lookedAt(Instant look) {
    return new TermRow(
        id,
        caseId,
        workItemId,
        step,
        queue,
        workingDays,
        basis,
        remindBefore,
        escalateTo,
        extensionCap,
        onePerCase,
        startedAt,
        dueAt,
        cutOffAt,
        dueVariable,
        lapseVariable,
        pausedAt,
        extendedBy,
        extensionReason,
        extensionSeq,
        remindedAt,
        escalatedAt,
        endedAt,
        look);
  }

  /** The same under another cut-off, which is all there is where no rule counts days. */
  TermRow limitedBy(Instant cutOff) {
    return new TermRow(
        id,
        caseId,
        workItemId,
        step,
        queue,
        workingDays,
        basis,
        remindBefore,
        escalateTo,
        extensionCap,
        onePerCase,
        startedAt,
        workingDays == null ? cutOff : dueAt,
        cutOff,
        dueVariable,
        lapseVariable,
        pausedAt,
        extendedBy,
        extensionReason,
        extensionSeq,
        remindedAt,
        escalatedAt,
        endedAt,
        nextLookAt);
  }

  /** As it stood when the term began; null where a cut-off alone binds. */
  TermRule rule() {
    return workingDays == null
        ? null
        : new TermRule(workingDays, basis, remindBefore, escalateTo, extensionCap, onePerCase);
  }

  /** The last moment in time, whatever binds first. */
  Instant end() {
    return end(dueAt);
  }

  /** The same, were it due then. */
  Instant end(Instant due) {
    return cutOffAt != null && cutOffAt.isBefore(due) ? cutOffAt : due;
  }

  boolean running() {
    return endedAt == null && pausedAt == null;
  }
}
