package org.qingshen.workflow;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/**
 * Work that was passed on, with the reason given.
 *
 * @param to null where it went back to where everybody of the post can claim it
 * @param by the holder, or who may pass others' work on
 */
public record WorkItemMove(
    WorkItemId item,
    CaseId caseId,
    PersonId from,
    String fromName,
    PersonId to,
    String toName,
    PersonId by,
    String byName,
    String reason,
    Instant at) {}
