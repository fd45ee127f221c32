package org.qingshen.experts.internal;

import java.time.Instant;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** A line of {@code expert}. */
record ExpertRow(
    PersonId personId,
    RegionCode province,
    String code,
    String postId,
    String name,
    String title,
    RegionCode region,
    Expert.State state,
    String stateReason,
    Instant stateSince,
    Instant registeredAt,
    long version) {}
