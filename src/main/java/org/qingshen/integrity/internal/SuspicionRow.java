package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

record SuspicionRow(
    String id,
    CaseId caseId,
    PersonId raisedBy,
    long raisedSeq,
    Instant raisedAt,
    Suspicion.State state,
    Instant concludedAt,
    PersonId raisedFor,
    Suspicion.Source source,
    String item) {}
