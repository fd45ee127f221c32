package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * How an inquiry is decided, and who may not take part in it. Source: roles.md section 4, rules 1,
 * 2 and 5 [D]; two officers of different departments at least: issue 4 of 4, design.
 */
final class InquiryRule {

  private static final int AGREEING = 2;
  private static final int DEPARTMENTS = Department.values().length;

  private InquiryRule() {}

  /** Two departments that agree decide; where all three differ, what was found does not suffice. */
  static InquiryOutcome outcome(List<OpinionRow> opinions) {
    return List.of(
            InquiryOutcome.CONFIRMED, InquiryOutcome.NOT_CONFIRMED, InquiryOutcome.INSUFFICIENT)
        .stream()
        .filter(outcome -> departments(opinions, outcome) >= AGREEING)
        .findFirst()
        .orElseGet(
            () ->
                opinions.stream().map(OpinionRow::department).distinct().count() >= DEPARTMENTS
                    ? InquiryOutcome.INSUFFICIENT
                    : InquiryOutcome.PENDING);
  }

  private static long departments(List<OpinionRow> opinions, InquiryOutcome outcome) {
    return opinions.stream()
        .filter(opinion -> opinion.outcome() == outcome)
        .map(OpinionRow::department)
        .distinct()
        .count();
  }

  /**
   * What is known of an inquiry's people.
   *
   * @param raisers who raised it, and for whom
   * @param tookPart whoever sealed anything in the case before or outside this inquiry
   * @param steps what was done in this inquiry
   * @param opinions determinations given
   */
  record People(
      Set<PersonId> raisers,
      Set<PersonId> tookPart,
      List<InquiryStepRow> steps,
      List<OpinionRow> opinions) {}

  /**
   * Why those hands may not do that step: a deputy's word is the principal's as well.
   *
   * @param element of the model
   * @param hands who does it, and for whom
   */
  static Optional<Text> bar(String element, People people, Set<PersonId> hands) {
    boolean bound =
        Set.of(
                FalsificationInquiryModel.TRIAGE_SUSPICION,
                FalsificationInquiryModel.INVESTIGATE,
                FalsificationInquiryModel.DETERMINE)
            .contains(element);
    if (!bound) {
      return Optional.empty();
    }
    if (hands.stream().anyMatch(people.raisers()::contains)) {
      return Optional.of(Text.of("integrity.inquiry.bar.raised"));
    }
    if (element.equals(FalsificationInquiryModel.TRIAGE_SUSPICION)) {
      return Optional.empty();
    }
    if (hands.stream().anyMatch(people.tookPart()::contains)) {
      return Optional.of(Text.of("integrity.inquiry.bar.took-part"));
    }
    return element.equals(FalsificationInquiryModel.DETERMINE)
        ? determining(people, hands)
        : Optional.empty();
  }

  private static Optional<Text> determining(People people, Set<PersonId> hands) {
    boolean investigated =
        people.steps().stream()
            .filter(step -> step.element().equals(FalsificationInquiryModel.INVESTIGATE))
            .anyMatch(step -> hands.stream().anyMatch(step::isOf));
    if (investigated) {
      return Optional.of(Text.of("integrity.inquiry.bar.investigated"));
    }
    return people.opinions().stream().anyMatch(given -> hands.stream().anyMatch(given::isOf))
        ? Optional.of(Text.of("integrity.inquiry.bar.second-department"))
        : Optional.empty();
  }
}
