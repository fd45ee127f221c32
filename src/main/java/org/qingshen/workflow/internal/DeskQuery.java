package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.PersonId;

/**
 * @param region leading digits of a region code that the case's region must have, or null
 * @param beforeAt with {@code beforeId} where the page before ended, or null
 */
record DeskQuery(
    List<String> queues,
    PersonId person,
    String step,
    String region,
    Instant beforeAt,
    String beforeId,
    int limit) {}
