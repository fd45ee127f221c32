package org.qingshen.experts;

import java.util.List;
import org.qingshen.shared.CaseId;

/** What a site survey holds against reality; one bean for each kind of case. */
public interface SurveySubject {

  /** Such as {@code PILOT}. */
  String caseKind();

  /** Every claim of the application that can be checked on site, in its order. */
  List<Claim> claims(CaseId caseId);

  /**
   * @param code stable within the case
   * @param words what was claimed, with value and unit
   * @param where place in the sealed submission, such as {@code goals[2]}
   */
  record Claim(String code, String words, String where) {}
}
