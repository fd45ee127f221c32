package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.RegionCode;

class VetoBookTest {

  private static final String GUANGXI = "450000";
  private static final RegionCode HERE = new RegionCode("450325");
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant BEFORE = NOW.minusSeconds(1);
  private static final Instant AFTER = NOW.plusSeconds(1);

  @Test
  void theProvincesOwnItemStandsBeforeTheCommonOneFromItsFirstMoment() {
    VetoBook book = new VetoBook(List.of(common(1, BEFORE, null), own(2, NOW, null)));

    assertThat(book.at("DATA_FRAUD", BEFORE)).get().matches(VetoItemRow::common);
    assertThat(book.at("DATA_FRAUD", NOW)).get().matches(row -> !row.common());
  }

  @Test
  void theLatestVersionThatHasBegunApplies() {
    VetoBook book = new VetoBook(List.of(own(2, BEFORE, null), own(3, AFTER, null)));

    assertThat(book.at("DATA_FRAUD", NOW)).get().matches(row -> row.version() == 2);
    assertThat(book.at("DATA_FRAUD", AFTER)).get().matches(row -> row.version() == 3);
  }

  @Test
  void anItemTheProvinceHasEndedDoesNotComeBackAsTheCommonOne() {
    VetoBook book = new VetoBook(List.of(common(1, BEFORE, null), own(2, BEFORE, NOW)));

    assertThat(book.at("DATA_FRAUD", NOW.minusMillis(1))).isPresent();
    assertThat(book.at("DATA_FRAUD", NOW)).isEmpty();
    assertThat(book.at(NOW)).isEmpty();
  }

  @Test
  void whatWaitsForConfirmationOrWasRefusedDoesNotApply() {
    VetoBook book =
        new VetoBook(
            List.of(
                row(GUANGXI, 2, State.PROPOSED, BEFORE), row(GUANGXI, 3, State.REFUSED, BEFORE)));

    assertThat(book.at(NOW)).isEmpty();
  }

  @Test
  @DisplayName("Issue 5, item 4: a basis that is another province's rule shows 依据待确认")
  void anotherProvincesRuleIsNoKnownBasisHere() {
    assertThat(basis("130000", true).item().basisKnown(HERE)).isFalse();
    assertThat(basis("450000", true).item().basisKnown(HERE)).isTrue();
    assertThat(basis("000000", true).item().basisKnown(HERE)).isTrue();
    assertThat(basis("450000", false).item().basisKnown(HERE)).isFalse();
  }

  private static VetoItemRow common(int version, Instant from, Instant until) {
    return row(VetoItemRow.COMMON, version, State.IN_FORCE, from, until, "130000", false);
  }

  private static VetoItemRow own(int version, Instant from, Instant until) {
    return row(GUANGXI, version, State.IN_FORCE, from, until, GUANGXI, true);
  }

  private static VetoItemRow row(String province, int version, State state, Instant from) {
    return row(province, version, state, from, null, GUANGXI, true);
  }

  private static VetoItemRow basis(String region, boolean checked) {
    return row(GUANGXI, 1, State.IN_FORCE, BEFORE, null, region, checked);
  }

  private static VetoItemRow row(
      String province,
      int version,
      State state,
      Instant from,
      Instant until,
      String basisRegion,
      boolean checked) {
    return new VetoItemRow(
        "id-" + province + version,
        province,
        "DATA_FRAUD",
        version,
        state,
        "数据造假",
        "Data fraud",
        "某办法第十条",
        basisRegion,
        checked,
        "PILOT",
        "",
        false,
        1,
        from,
        until,
        "理由",
        null,
        null,
        BEFORE,
        null,
        null,
        null);
  }
}
