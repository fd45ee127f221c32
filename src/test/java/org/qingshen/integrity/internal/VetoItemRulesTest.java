package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.VetoItemKeeping.Proposal;

class VetoItemRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String REASON = "本省办法已公布，录入依据";

  @Test
  void aProperProposalHasNothingWrong() {
    assertThat(VetoItemRules.check(proposal("NEW_ITEM", "某办法第十条", TODAY, null, REASON), TODAY))
        .isEmpty();
  }

  @Test
  void eachThingWrongStandsAtItsOwnField() {
    Proposal wrong =
        new Proposal(
            "a",
            "x",
            "",
            "",
            "1",
            true,
            Set.of("NO"),
            Set.of("no/step"),
            false,
            TODAY.minusDays(1),
            TODAY.minusDays(2),
            "短",
            0);

    assertThat(VetoItemRules.check(wrong, TODAY))
        .containsOnlyKeys(
            "code",
            "zh",
            "reason",
            "basisRegion",
            "legalBasis",
            "caseKinds",
            "steps",
            "from",
            "until");
  }

  @Test
  void itMayBeginTodayAndNotYesterday() {
    assertThat(VetoItemRules.check(proposal("ABC", "某办法", TODAY, TODAY, REASON), TODAY)).isEmpty();
    assertThat(
            VetoItemRules.check(proposal("ABC", "某办法", TODAY.minusDays(1), TODAY, REASON), TODAY))
        .containsOnlyKeys("from");
  }

  @Test
  void aReasonHasTenToAThousandCharacters() {
    assertThat(VetoItemRules.check(reason("九".repeat(9)), TODAY)).containsOnlyKeys("reason");
    assertThat(VetoItemRules.check(reason("十".repeat(10)), TODAY)).isEmpty();
    assertThat(VetoItemRules.check(reason("千".repeat(1000)), TODAY)).isEmpty();
    assertThat(VetoItemRules.check(reason("千".repeat(1001)), TODAY)).containsOnlyKeys("reason");
  }

  private static Proposal reason(String reason) {
    return proposal("ABC", "某办法", null, null, reason);
  }

  private static Proposal proposal(
      String code, String basis, LocalDate from, LocalDate until, String reason) {
    return new Proposal(
        code,
        "数据造假",
        "",
        basis,
        "450000",
        true,
        Set.of("PILOT"),
        Set.of(),
        false,
        from,
        until,
        reason,
        0);
  }
}
