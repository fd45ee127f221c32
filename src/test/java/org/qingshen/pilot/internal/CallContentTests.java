package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Rubric;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.Calls;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.RubricDimension;
import org.qingshen.shared.RegionCode;

class CallContentTests {

  private static final RegionCode LIUZHOU = new RegionCode("450200");
  private static final RegionCode GUILIN = new RegionCode("450300");

  private final PilotCall demo = Calls.demo();

  @Test
  void aCallReadFromItsOwnAnswersIsTheSameCall() {
    assertThat(again(demo)).isEqualTo(demo);
  }

  @Test
  void aCityWithItsOwnCutOffKeepsItAndTheOthersCloseTogether() {
    Map<RegionCode, Instant> cities = new LinkedHashMap<>(demo.cityClosesAt());
    cities.put(GUILIN, Instant.parse("2026-10-09T09:30:59.999Z"));
    PilotCall call = with(cities, demo.arrangements());
    assertThat(CallAnswers.of(call).rows("cities"))
        .singleElement()
        .extracting(row -> row.text("closesTime"))
        .isEqualTo("17:30");
    assertThat(again(call)).isEqualTo(call);
  }

  @Test
  void everythingThatIsArrangedComesBackAsItWas() {
    CallArrangements arranged =
        new CallArrangements(
            List.of(
                new CallArrangements.StepTerm(
                    CallStep.CITY_REVIEW, 10, "通知（测试）", 2, PostKind.PROV_ECO, 5)),
            7,
            List.of(
                new CallArrangements.Weight(
                    RubricDimension.CONFORMITY,
                    new BigDecimal("33.50"),
                    new BigDecimal("20.00"),
                    "依据（测试）"),
                new CallArrangements.Weight(
                    RubricDimension.FEASIBILITY,
                    new BigDecimal("66.50"),
                    new BigDecimal("80.00"),
                    "")),
            new CallArrangements.Scoring(Rubric.Aggregation.TRIMMED_MEAN, 5, 25, "己"),
            List.of(new CallArrangements.Contact("部门（测试）", "处室（测试）", "0000-0000000")),
            new CallArrangements.Bases("甲", "乙", "丙", "丁", "戊"));
    PilotCall call = with(demo.cityClosesAt(), arranged);
    assertThat(again(call)).isEqualTo(call);
  }

  @Test
  @DisplayName(
      "the settings of the 2023 notice: two years, 50 MB, four categories (pilot.md [S004])")
  void theNoticeOf2023IsWhatTheNoticeSays() {
    assertThat(demo.cycleMonths()).isEqualTo(24);
    assertThat(demo.maxTotalBytes()).isEqualTo(50L * 1024 * 1024);
    assertThat(demo.categories()).hasSize(4);
    assertThat(demo.chapters()).hasSize(7);
    assertThat(demo.industries()).hasSize(11);
    assertThat(demo.applicantKinds())
        .containsExactlyInAnyOrder(
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.COUNTY_DEPARTMENT,
            OrganisationKind.PARK_BODY);
  }

  @Test
  @DisplayName("terms stand in no source: their basis is empty, so pages say 依据待确认")
  void numbersWithoutASourceHaveNoBasis() {
    assertThat(demo.arrangements().terms()).hasSize(8).allMatch(term -> term.basis().isEmpty());
    assertThat(demo.arrangements().bases().cities()).isEmpty();
    assertThat(demo.arrangements().bases().size()).isNotEmpty();
  }

  @Test
  void everyNoticeCanBeNamed() {
    assertThat(CallNotices.names()).contains("guangxi-2023");
    assertThat(CallNotices.names())
        .allSatisfy(name -> assertThat(CallNotices.label(name)).isNotNull());
  }

  private static PilotCall again(PilotCall call) {
    FormData answers = CallAnswers.of(call);
    return CallContent.of(answers)
        .published(
            call.id(),
            call.province(),
            List.of(LIUZHOU, GUILIN),
            call.publishedAt(),
            call.amendmentNo());
  }

  private PilotCall with(Map<RegionCode, Instant> cities, CallArrangements arranged) {
    return new PilotCall(
        demo.id(),
        demo.title(),
        demo.province(),
        demo.year(),
        demo.basis(),
        demo.publishedAt(),
        demo.amendmentNo(),
        demo.opensAt(),
        demo.closesAt(),
        cities,
        demo.cycleMonths(),
        demo.maxTotalBytes(),
        demo.namingRule(),
        demo.state(),
        demo.categories(),
        demo.conditions(),
        demo.chapters(),
        demo.industries(),
        demo.applicantKinds(),
        arranged);
  }
}
