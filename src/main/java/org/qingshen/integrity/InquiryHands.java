package org.qingshen.integrity;

import java.util.Set;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** Who had a hand in inquiries, for whoever must not let them decide what follows. */
public interface InquiryHands {

  /** Everyone who raised, investigated or determined in that case; not the party's people. */
  Set<PersonId> tookPart(CaseId caseId);
}
