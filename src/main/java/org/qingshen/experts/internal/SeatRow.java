package org.qingshen.experts.internal;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * One call of one expert to one seat (席位).
 *
 * @param seatNo 1 for the first of its draw
 * @param drawPosition the expert's place in the order drawn
 * @param postId whose desk it comes to; null where the expert holds no post any more
 * @param reason why the expert left or was passed over, as told to officials; null while on it
 */
record SeatRow(
    String id,
    String panelId,
    CaseId caseId,
    int drawNo,
    int seatNo,
    int drawPosition,
    PersonId expertId,
    String expertCode,
    String field,
    String postId,
    SeatState state,
    String reason,
    Instant calledAt,
    Instant acceptedAt,
    Instant endedAt) {}
