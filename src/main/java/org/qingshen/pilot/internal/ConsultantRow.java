package org.qingshen.pilot.internal;

import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** A row of {@code pilot_consultant}: a firm that supports an application. */
record ConsultantRow(
    CaseId caseId,
    int position,
    RegionCode province,
    String creditCode,
    String name,
    String support) {}
