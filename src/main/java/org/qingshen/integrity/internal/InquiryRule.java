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

  /**
   * Two departments that agree decide. A falsification is confirmed only where two of them found
   * the same item: two that allege different things agree on nothing. Once all have spoken and no
   * two agree, what was found does not suffice.
   */
  static InquiryOutcome outcome(List<Said> given) {
    if (!agreedItems(given).isEmpty()) {
      return InquiryOutcome.CONFIRMED;
    }
    return List.of(InquiryOutcome.NOT_CONFIRMED, InquiryOutcome.INSUFFICIENT).stream()
        .filter(outcome -> departments(given, outcome) >= AGREEING)
        .findFirst()
        .orElseGet(
            () ->
                given.stream().map(Said::department).distinct().count() >= DEPARTMENTS
                    ? InquiryOutcome.INSUFFICIENT
                    : InquiryOutcome.PENDING);
  }

  /** Items of the catalogue that two departments found, in the order they were named. */
  static List<String> agreedItems(List<Said> given) {
    return given.stream()
        .filter(Said::confirms)
        .flatMap(said -> said.items().stream())
        .distinct()
        .filter(item -> found(given, item) >= AGREEING)
        .toList();
  }

  private static long found(List<Said> given, String item) {
    return given.stream()
        .filter(said -> said.confirms() && said.items().contains(item))
        .map(Said::department)
        .distinct()
        .count();
  }

  /** Why the evidence is insufficient, for an outcome that says so. */
  static Ground ground(List<Said> given) {
    if (departments(given, InquiryOutcome.INSUFFICIENT) >= AGREEING) {
      return Ground.AGREED;
    }
    return departments(given, InquiryOutcome.CONFIRMED) >= AGREEING
        ? Ground.NO_COMMON_ITEM
        : Ground.SPLIT;
  }

  private static long departments(List<Said> given, InquiryOutcome outcome) {
    return given.stream()
        .filter(said -> said.outcome() == outcome)
        .map(Said::department)
        .distinct()
        .count();
  }

  /**
   * What one department determined.
   *
   * @param items codes of the veto catalogue it found to apply
   */
  record Said(Department department, InquiryOutcome outcome, List<String> items) {

    Said {
      items = List.copyOf(items);
    }

    boolean confirms() {
      return outcome == InquiryOutcome.CONFIRMED;
    }
  }

  /** Why evidence is insufficient. */
  enum Ground {
    /** Two departments found it so. */
    AGREED,
    /** All have spoken, and no two say the same. */
    SPLIT,
    /** Two confirm a falsification, but no item of the catalogue in common. */
    NO_COMMON_ITEM
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
