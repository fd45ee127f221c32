package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.process.JointOutcome;

/** One department's opinion in one round. */
record JointOpinionRow(
    String round,
    Department department,
    CaseId caseId,
    JointOutcome.Opinion opinion,
    PersonId personId,
    long seq,
    Instant givenAt) {}
