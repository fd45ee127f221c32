package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Why those hands may not conclude for that department: a deputy's word is the principal's as
   * well. Source: roles.md section 4, rule 5.
   *
   * @param raisers who raised it, and for whom
   * @param hands who concludes, and for whom
   */
  static Optional<Text> objection(
      Set<PersonId> raisers,
      List<OpinionRow> opinions,
      Set<PersonId> hands,
      Department department) {
    if (hands.stream().anyMatch(raisers::contains)) {
      return Optional.of(Text.of("integrity.conclusion.own-suspicion"));
    }
    if (opinions.stream().anyMatch(given -> hands.stream().anyMatch(given::isOf))) {
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
