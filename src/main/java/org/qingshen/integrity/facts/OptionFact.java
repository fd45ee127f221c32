package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingshen.shared.AttachmentId;

/**
 * An option (清洁生产方案), or a measure of a pilot that saves or cuts something.
 *
 * @param done whether it is said to be carried out
 * @param startedOn null where not stated; likewise {@code completedOn}
 * @param investment in 10,000 yuan (万元); null where not stated
 * @param annualBenefit in 10,000 yuan a year; null where not stated
 * @param paybackYears stated; null where not
 * @param effects what it saves or cuts in a year
 * @param meterData whether readings are attached as data
 */
public record OptionFact(
    String field,
    String name,
    boolean done,
    LocalDate startedOn,
    LocalDate completedOn,
    BigDecimal investment,
    BigDecimal annualBenefit,
    BigDecimal paybackYears,
    List<Measure> effects,
    List<AttachmentId> evidence,
    boolean meterData) {

  public OptionFact {
    effects = List.copyOf(effects);
    evidence = List.copyOf(evidence);
  }
}
