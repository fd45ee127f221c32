package org.qingshen.integrity.internal;

import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.CaseId;

/** An inquiry came to its end without a veto. Published in its transaction. */
record InquiryEnded(CaseId caseId, String suspicionId, Suspicion.State state) {}
