package org.qingshen.casefile;

import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/**
 * A case (案卷) of any kind.
 *
 * @param kind such as {@code PILOT}
 * @param number given at submission; null before
 * @param state a word of the kind's own state enum; its text is {@code
 *     casefile.state.<KIND>.<STATE>}, what comes next {@code casefile.next.<KIND>.<STATE>}
 * @param category a word of the kind's own; its text is {@code casefile.category.<KIND>.<CATEGORY>}
 * @param reachedCityAt when the city's departments first got it; null before
 * @param reachedProvinceAt when the province first got it; null before
 * @param underInquiry whether decisions wait at the gate 弄虚作假?
 */
public record CaseFile(
    CaseId id,
    String kind,
    String number,
    String title,
    OrganisationId applicant,
    String applicantName,
    RegionCode region,
    String state,
    Instant stateSince,
    String category,
    Instant openedAt,
    PersonId openedBy,
    Instant reachedCityAt,
    Instant reachedProvinceAt,
    boolean underInquiry,
    long version) {

  /** A case that has just been opened. */
  public static CaseFile opened(
      String kind,
      String title,
      OrganisationId applicant,
      String applicantName,
      RegionCode region,
      String state,
      PersonId by,
      Instant at) {
    return new CaseFile(
        CaseId.next(),
        kind,
        null,
        title,
        applicant,
        applicantName,
        region,
        state,
        at,
        null,
        at,
        by,
        null,
        null,
        false,
        0);
  }
}
