package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Department;
import org.qingshen.integrity.GateResult;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * How the gate 弄虚作假? concludes until the inquiry has its own procedure: two provincial officers of
 * different departments must concur; the first two concurring conclude; where they differ the third
 * department decides. Source: interim rule of the project's issue 1 of 4, design.
 */
final class GateRule {

  private static final int CONCURRING = 2;

  private GateRule() {}

  static GateResult result(List<OpinionRow> opinions) {
    if (departments(opinions, true) >= CONCURRING) {
      return GateResult.CONFIRMED;
    }
    return departments(opinions, false) >= CONCURRING
        ? GateResult.NOT_CONFIRMED
        : GateResult.PENDING;
  }

  /** Why that person may not conclude for that department. Source: roles.md section 4, rule 5. */
  static Optional<Text> objection(
      PersonId raisedBy, List<OpinionRow> opinions, PersonId person, Department department) {
    if (person.equals(raisedBy)) {
      return Optional.of(Text.of("integrity.conclusion.own-suspicion"));
    }
    if (opinions.stream().anyMatch(given -> given.personId().equals(person))) {
      return Optional.of(Text.of("integrity.conclusion.second-department"));
    }
    return opinions.stream().anyMatch(given -> given.department() == department)
        ? Optional.of(Text.of("integrity.conclusion.department-done"))
        : Optional.empty();
  }

  private static long departments(List<OpinionRow> opinions, boolean confirmed) {
    return opinions.stream()
        .filter(opinion -> opinion.confirmed() == confirmed)
        .map(OpinionRow::department)
        .distinct()
        .count();
  }
}
