package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;

/** What the departments determined of a suspicion, for whoever draws consequences from it. */
interface Determinations {

  /**
   * @param round of the inquiry
   * @throws IllegalStateException where no two departments confirmed an item in that round
   */
  Determination of(String suspicionId, String round);

  /** Everyone who had a hand in inquiries of that case, or raised them; not the party's people. */
  Set<PersonId> tookPart(CaseId caseId);

  /**
   * @param items codes of the veto catalogue that two departments named
   * @param concerned values such as {@code EXPERT:<person>} that two departments named, with an
   *     item in common
   * @param facts as determined
   * @param opinions those that confirm one of these items, ecology first
   */
  record Determination(
      CaseId caseId,
      List<String> items,
      Set<String> concerned,
      String facts,
      List<Opinion> opinions) {

    public Determination {
      items = List.copyOf(items);
      concerned = Set.copyOf(concerned);
      opinions = List.copyOf(opinions);
    }
  }

  /** What one department said. */
  record Opinion(
      Department department,
      OrganisationId organisation,
      String organisationName,
      String reasons,
      long seq) {}
}
