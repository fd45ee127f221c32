package org.qingshen.pilot.internal;

import java.time.Instant;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.RegionCode;

/** A row of {@code pilot_call}. */
record CallRow(
    String id,
    String title,
    RegionCode province,
    int callYear,
    String basis,
    Instant publishedAt,
    Instant closesAt,
    int cycleMonths,
    long maxTotalBytes,
    PilotCall.State state) {}
