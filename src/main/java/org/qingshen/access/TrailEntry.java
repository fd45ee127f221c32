package org.qingshen.access;

import java.time.Instant;
import org.qingshen.shared.PersonId;

/**
 * One line of the security trail.
 *
 * @param id sorts by time
 * @param personId who did it; null for a stranger
 * @param origin network address the request came from, or {@code local}
 */
public record TrailEntry(
    String id,
    Instant at,
    String what,
    PersonId personId,
    String subject,
    String detail,
    String origin) {}
