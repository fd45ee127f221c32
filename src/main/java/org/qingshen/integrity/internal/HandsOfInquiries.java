package org.qingshen.integrity.internal;

import java.util.Set;
import org.qingshen.integrity.InquiryHands;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class HandsOfInquiries implements InquiryHands {

  private final Determinations determinations;

  HandsOfInquiries(Determinations determinations) {
    this.determinations = determinations;
  }

  @Override
  public Set<PersonId> tookPart(CaseId caseId) {
    return determinations.tookPart(caseId);
  }
}
