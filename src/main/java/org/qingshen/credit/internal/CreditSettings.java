package org.qingshen.credit.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.qingshen.integrity.CaseSubjects.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long credit records last and when they may be repaired. None of the numbers has a source:
 * 依据待确认 until the province enters its own with the basis.
 *
 * @param organisationMonths [D] how long a record of an organisation lasts; 0 where it has no end
 * @param personMonths [D] that of an expert
 * @param periodBasis the clause both follow from; empty where none is known
 * @param repairAfterMonths [D] how long it must have stood before repair may be asked for
 * @param repairBasis likewise
 * @param reviewWorkingDays [D] how long a request may be looked into
 */
@Validated
@ConfigurationProperties("qingshen.credit")
record CreditSettings(
    @DefaultValue("12") @Min(0) @Max(240) int organisationMonths,
    @DefaultValue("12") @Min(0) @Max(240) int personMonths,
    @DefaultValue("") @NotNull String periodBasis,
    @DefaultValue("3") @Min(0) @Max(240) int repairAfterMonths,
    @DefaultValue("") @NotNull String repairBasis,
    @DefaultValue("15") @Min(1) @Max(250) int reviewWorkingDays) {

  /** The last day of a record that begins then; null where it has no end. */
  LocalDate until(Role role, LocalDate from) {
    int months = role == Role.EXPERT ? personMonths : organisationMonths;
    return months == 0 ? null : from.plusMonths(months).minusDays(1);
  }

  /** The first day on which repair may be asked for. */
  LocalDate repairable(LocalDate from) {
    return from.plusMonths(repairAfterMonths);
  }
}
