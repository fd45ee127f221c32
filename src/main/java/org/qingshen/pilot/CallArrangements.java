package org.qingshen.pilot;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Rubric;

/**
 * What a call arranges around the applications: terms, notice, rubric, contacts, and what its
 * numbers follow from. A basis is empty where nothing is known: 依据待确认.
 *
 * @param noticeDays working days of public notice (公示); null where the call has none
 * @param weights empty until the province sets a rubric; otherwise they sum to 100
 * @param scoring how score sheets come together; applies where there are weights
 */
public record CallArrangements(
    List<StepTerm> terms,
    Integer noticeDays,
    List<Weight> weights,
    Scoring scoring,
    List<Contact> contacts,
    Bases bases)
    implements Serializable {

  public CallArrangements {
    terms = terms.stream().sorted(Comparator.comparing(StepTerm::step)).toList();
    weights = weights.stream().sorted(Comparator.comparing(Weight::dimension)).toList();
    contacts = List.copyOf(contacts);
  }

  public Optional<StepTerm> term(CallStep step) {
    return terms.stream().filter(term -> term.step() == step).findFirst();
  }

  /**
   * A term of one step, all in working days.
   *
   * @param remindBefore 0 for no reminder
   * @param escalateTo null for nobody
   * @param extensionCap 0 where it may not be extended
   */
  public record StepTerm(
      CallStep step,
      int workingDays,
      String basis,
      int remindBefore,
      PostKind escalateTo,
      int extensionCap)
      implements Serializable {}

  /** One line of the experts' rubric, in percent and points. Source: pilot.md section 6 [D]. */
  public record Weight(
      RubricDimension dimension, BigDecimal weight, BigDecimal maxPoints, String basis)
      implements Serializable {}

  /**
   * How the experts' sheets become one opinion. No source gives any of it [M].
   *
   * @param minimumSheets quorum
   * @param outlierPercent of the maximum, from the median: further away is flagged for explanation
   */
  public record Scoring(
      Rubric.Aggregation aggregation, int minimumSheets, int outlierPercent, String basis)
      implements Serializable {}

  /** An office to ask; never a person. */
  public record Contact(String department, String office, String phone) implements Serializable {}

  /** What each of the call's numbers follows from. */
  public record Bases(String closes, String cities, String cycle, String size, String notice)
      implements Serializable {}
}
