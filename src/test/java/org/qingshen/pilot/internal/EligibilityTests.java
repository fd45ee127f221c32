package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.pilot.Calls;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/** Who may apply and until when. Sources: pilot.md sections 3 and 10. */
class EligibilityTests {

  private static final Instant OPEN = Instant.parse("2026-09-20T02:00:00Z");
  private static final Instant CITY_CLOSES = Instant.parse("2026-10-16T15:59:59.999Z");
  private static final Instant PROVINCE_CLOSES = Instant.parse("2026-10-23T15:59:59.999Z");
  private static final RegionCode XINGAN = new RegionCode("450325");

  private final PilotCall call = Calls.demo();

  @Test
  @DisplayName("the window is that of the notice: 47 days, cities 7 days earlier")
  void theDemoCallKeepsTheWindowOfTheNotice() {
    assertThat(call.closesAt()).isEqualTo(PROVINCE_CLOSES);
    assertThat(call.cityCutOff(XINGAN))
        .hasValueSatisfying(it -> assertThat(it.at()).isEqualTo(CITY_CLOSES));
  }

  @ParameterizedTest
  @DisplayName("only the kinds the notice names (section 3 [S004])")
  @EnumSource(OrganisationKind.class)
  void onlyTheKindsOfTheCallMayApply(OrganisationKind kind) {
    boolean named =
        switch (kind) {
          case COUNTY_GOVERNMENT, COUNTY_DEPARTMENT, PARK_BODY -> true;
          case TOWNSHIP, CITY_DEPARTMENT, PROVINCE_DEPARTMENT, TECHNICAL_UNIT, OPERATOR -> false;
        };
    assertThat(objection(kind, XINGAN, OPEN).isEmpty()).isEqualTo(named);
  }

  @Test
  @DisplayName("the cut-off itself is in time, the next moment is not (section 10)")
  void theCityCutOffIsInclusive() {
    assertThat(objection(OrganisationKind.COUNTY_GOVERNMENT, XINGAN, CITY_CLOSES)).isEmpty();
    assertThat(objection(OrganisationKind.COUNTY_GOVERNMENT, XINGAN, CITY_CLOSES.plusMillis(1)))
        .map(Text::key)
        .contains("pilot.late.city");
  }

  @Test
  void anotherProvinceIsRefused() {
    assertThat(objection(OrganisationKind.COUNTY_GOVERNMENT, new RegionCode("440103"), OPEN))
        .map(Text::key)
        .contains("pilot.create.province");
  }

  @Test
  void aCityWithoutCutOffIsToldSo() {
    assertThat(objection(OrganisationKind.COUNTY_GOVERNMENT, new RegionCode("450422"), OPEN))
        .map(Text::key)
        .contains("pilot.create.noCity");
  }

  @Test
  void aCallNotYetPublishedIsClosed() {
    Instant before = call.publishedAt().minusMillis(1);
    assertThat(objection(OrganisationKind.COUNTY_GOVERNMENT, XINGAN, before))
        .map(Text::key)
        .contains("pilot.create.closed");
  }

  @Test
  @DisplayName("a first submission is held to the city's cut-off, a resubmission to the province's")
  void aReturnedApplicationMayComeBackAfterTheCityCutOff() {
    Instant between = CITY_CLOSES.plusSeconds(1);
    assertThat(Lateness.of(call, XINGAN, false, between)).isPresent();
    assertThat(Lateness.of(call, XINGAN, true, between)).isEmpty();
    assertThat(Lateness.of(call, XINGAN, true, PROVINCE_CLOSES)).isEmpty();
    assertThat(Lateness.of(call, XINGAN, true, PROVINCE_CLOSES.plusMillis(1)))
        .hasValueSatisfying(
            it ->
                assertThat(it)
                    .isEqualTo(
                        Text.of(
                            "pilot.late.province", "2026-10-23 23:59:59", "2026-10-24 00:00:00")));
  }

  @Test
  void aTimerFiresOnlyWhenNothingIsInTimeAnyMore() {
    assertThat(call.provinceCutOff().lapse()).isEqualTo(Instant.parse("2026-10-23T16:00:00Z"));
    assertThat(call.provinceCutOff().passed(call.provinceCutOff().lapse())).isTrue();
  }

  private Optional<Text> objection(OrganisationKind kind, RegionCode region, Instant at) {
    return Eligibility.first(
        call, new Organisation(new OrganisationId("x"), "测试单位", kind, region), at);
  }
}
