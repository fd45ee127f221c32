package org.qingshen.integrity;

import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;

/** Says who stands behind a case, for credit records. One bean for each kind of case. */
public interface CaseSubjects {

  /** Such as {@code PILOT}. */
  String caseKind();

  /** The applicant first. */
  List<Subject> of(CaseId caseId);

  /** Whether that case has ended by veto; no other has credit records. */
  default boolean vetoed(CaseFile file) {
    return true;
  }

  /**
   * One of them.
   *
   * @param organisation null for a person, or for a firm without an account here
   * @param person null for an organisation
   * @param creditCode unified social credit code; null where none is known
   */
  record Subject(
      Role role, OrganisationId organisation, PersonId person, String creditCode, String name) {

    /** How a determination names it: {@code EXPERT:<person>}, {@code CONSULTANT:<code>}. */
    public String code() {
      String who = person != null ? person.value() : creditCode != null ? creditCode : name;
      return role + ":" + who;
    }
  }

  /** What they were in the case. */
  enum Role {
    APPLICANT,
    ENTERPRISE,
    CONSULTANT,
    EXPERT
  }
}
