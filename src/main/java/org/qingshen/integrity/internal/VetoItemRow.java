package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.forms.Label;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** A row of {@code veto_item}. */
record VetoItemRow(
    String id,
    String province,
    String code,
    int version,
    State state,
    String textZh,
    String textEn,
    String legalBasis,
    String basisRegion,
    boolean basisChecked,
    String caseKinds,
    String steps,
    boolean hidden,
    int itemOrder,
    Instant validFrom,
    Instant validUntil,
    String reason,
    PersonId proposedBy,
    String proposedDepartment,
    Instant proposedAt,
    PersonId decidedBy,
    Instant decidedAt,
    String decisionReason) {

  /** Stands for every province, or for the whole country. */
  static final String COMMON = "000000";

  VetoItem item() {
    return new VetoItem(
        code,
        version,
        region(province),
        new Label(textZh, textEn),
        legalBasis,
        region(basisRegion),
        basisChecked,
        set(caseKinds),
        set(steps),
        hidden,
        validFrom,
        validUntil);
  }

  boolean common() {
    return province.equals(COMMON);
  }

  /** Whether this version had taken effect by then; a later one may have replaced it. */
  boolean begun(Instant at) {
    return state == State.IN_FORCE && !validFrom.isAfter(at);
  }

  boolean ended(Instant at) {
    return validUntil != null && !at.isBefore(validUntil);
  }

  /** The highest version; 0 where there is none. */
  static int latest(List<VetoItemRow> versions) {
    return versions.stream().mapToInt(VetoItemRow::version).max().orElse(0);
  }

  /** Where in the catalogue an item stands: a new one comes last. */
  static int place(List<VetoItemRow> versions, List<VetoItemRow> catalogue) {
    return versions.isEmpty()
        ? catalogue.stream().mapToInt(VetoItemRow::itemOrder).max().orElse(0) + 1
        : versions.get(0).itemOrder();
  }

  private static RegionCode region(String code) {
    return code.equals(COMMON) ? null : new RegionCode(code);
  }

  private static Set<String> set(String joined) {
    return Arrays.stream(joined.split(",")).filter(it -> !it.isBlank()).collect(Collectors.toSet());
  }

  static String joined(Set<String> set) {
    return set.stream().sorted().collect(Collectors.joining(","));
  }
}
