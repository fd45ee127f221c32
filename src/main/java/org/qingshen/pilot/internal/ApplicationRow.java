package org.qingshen.pilot.internal;

import java.time.Instant;
import org.qingshen.pilot.PilotCategory;
import org.qingshen.pilot.PilotObject;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;

/**
 * A row of {@code pilot_application}.
 *
 * @param submittedAt first submission; null before, and it stays when the case comes back
 * @param submittedSeq the sealed entry the typed rows were last written from
 * @param sentUpAt when the city sent it up, which counts against the province's cut-off
 * @param conditions codes of those the applicant answered, with a comma between; null before
 */
record ApplicationRow(
    CaseId caseId,
    String callId,
    OrganisationId applicantId,
    PilotCategory category,
    PilotObject objectKind,
    String projectTitle,
    String rosterTable,
    Integer rosterRows,
    Instant submittedAt,
    Long submittedSeq,
    Instant sentUpAt,
    String conditions) {}
