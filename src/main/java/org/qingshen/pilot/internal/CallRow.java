package org.qingshen.pilot.internal;

import java.time.Instant;
import org.qingshen.experts.Rubric;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/**
 * A row of {@code pilot_call}.
 *
 * @param caseId null where the call was made without a case
 * @param noticeDays null where the call has no public notice
 */
record CallRow(
    String id,
    CaseId caseId,
    String title,
    RegionCode province,
    int callYear,
    String basis,
    Instant publishedAt,
    int amendmentNo,
    Instant opensAt,
    Instant closesAt,
    int cycleMonths,
    long maxTotalBytes,
    String namingRule,
    Integer noticeDays,
    String closesBasis,
    String citiesBasis,
    String cycleBasis,
    String sizeBasis,
    String noticeBasis,
    Rubric.Aggregation aggregation,
    int minimumSheets,
    int outlierPercent,
    String scoringBasis,
    PilotCall.State state) {}
