package org.qingshen.workflow;

import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/** What a desk must know of a case. Implemented by the module that keeps case files. */
public interface CaseDirectory {

  CaseFacts facts(CaseId caseId);

  /**
   * @param number null before submission
   * @param kind such as {@code PILOT}
   */
  record CaseFacts(
      CaseId id,
      String kind,
      String number,
      String title,
      OrganisationId applicant,
      String applicantName,
      RegionCode region) {}
}
