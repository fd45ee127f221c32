package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Expert;
import org.qingshen.experts.Expert.TieKind;
import org.qingshen.experts.PanelSubject.Parties;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@DisplayName("回避: roles.md section 3")
class AvoidanceRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String PARTY = "桂北（演示）铁合金有限公司";
  private static final String CODE = "91450325MA5KDEMO1X";

  private Expert.State state = Expert.State.ACTIVE;
  private String home = "450100";
  private List<Expert.Employment> employments = List.of();
  private List<Expert.Tie> ties = List.of();
  private List<Expert.Absence> absences = List.of();
  private List<Post> posts = List.of();
  private boolean tookPart;
  private int openSeats;
  private PoolSettings settings = settings(PoolSettings.Home.COUNTY);

  @Test
  void whoHasNoTieIsFree() {
    assertThat(rules()).isEmpty();
  }

  @Test
  void whoIsSuspendedStaysAway() {
    state = Expert.State.SUSPENDED;
    assertThat(rules()).containsExactly(AvoidanceRule.SUSPENDED);
  }

  @Test
  void whoIsAbsentTodayIsNotDrawn() {
    absences = List.of(new Expert.Absence("1", TODAY.minusDays(3), TODAY));
    assertThat(rules()).containsExactly(AvoidanceRule.UNAVAILABLE);
    absences = List.of(new Expert.Absence("1", TODAY, TODAY.plusDays(1)));
    assertThat(rules()).containsExactly(AvoidanceRule.UNAVAILABLE);
  }

  @Test
  void whoWasAbsentUntilYesterdayOrWillBeFromTomorrowIsFree() {
    absences =
        List.of(
            new Expert.Absence("1", TODAY.minusDays(3), TODAY.minusDays(1)),
            new Expert.Absence("2", TODAY.plusDays(1), TODAY.plusDays(2)));
    assertThat(rules()).isEmpty();
  }

  @Test
  void whoWorksForAPartyStaysAway() {
    employments = List.of(worked(PARTY, null, null));
    assertThat(rules()).containsExactly(AvoidanceRule.EMPLOYER);
  }

  @Test
  void anotherNameWithTheCreditCodeOfAPartyIsTheParty() {
    employments = List.of(worked("旧名称", CODE, null));
    assertThat(rules()).containsExactly(AvoidanceRule.EMPLOYER);
  }

  @Test
  void bracketsAndBlanksDoNotHideAParty() {
    employments = List.of(worked("桂北(演示) 铁合金有限公司", null, null));
    assertThat(rules()).containsExactly(AvoidanceRule.EMPLOYER);
  }

  @Test
  @DisplayName("roles.md section 3: employed within N years; N is a setting [M]")
  void anEmploymentEndedNYearsAgoTodayStillCountsAndADayEarlierDoesNot() {
    employments = List.of(worked(PARTY, null, TODAY.minusYears(3)));
    assertThat(rules()).containsExactly(AvoidanceRule.EMPLOYER);
    employments = List.of(worked(PARTY, null, TODAY.minusYears(3).minusDays(1)));
    assertThat(rules()).isEmpty();
  }

  @Test
  void aTieToTheGroupOrTheConsultantKeepsAway() {
    ties = List.of(tie(TieKind.GROUP, null));
    assertThat(rules()).containsExactly(AvoidanceRule.GROUP_OR_CONSULTANT_TIE);
    ties = List.of(tie(TieKind.CONSULTANT, null));
    assertThat(rules()).containsExactly(AvoidanceRule.GROUP_OR_CONSULTANT_TIE);
  }

  @Test
  void anEndedTieKeepsNobodyAway() {
    ties = List.of(tie(TieKind.CONSULTANT, Instant.EPOCH));
    assertThat(rules()).isEmpty();
  }

  @Test
  void whoLivesInTheCaseSCountyStaysAwayButNotWhoLivesNextToIt() {
    home = "450325";
    assertThat(rules()).containsExactly(AvoidanceRule.REGION);
    home = "450321";
    assertThat(rules()).isEmpty();
  }

  @Test
  void theProvinceMaySetTheCityOrNoRegionAtAll() {
    home = "450321";
    settings = settings(PoolSettings.Home.CITY);
    assertThat(rules()).containsExactly(AvoidanceRule.REGION);
    home = "450221";
    assertThat(rules()).isEmpty();
    home = "450325";
    settings = settings(PoolSettings.Home.NONE);
    assertThat(rules()).isEmpty();
  }

  @Test
  void aDeclaredInterestKeepsAway() {
    ties = List.of(tie(TieKind.INTEREST, null));
    assertThat(rules()).containsExactly(AvoidanceRule.INTEREST_DECLARED);
  }

  @Test
  void kinAtAPartyKeepAway() {
    ties = List.of(tie(TieKind.KIN, null));
    assertThat(rules()).containsExactly(AvoidanceRule.KIN);
  }

  @Test
  void whoHadAHandInTheCaseStaysAway() {
    tookPart = true;
    assertThat(rules()).containsExactly(AvoidanceRule.TOOK_PART);
  }

  @Test
  void theApplicantSOwnPeopleStayAway() {
    posts =
        List.of(
            new Post(
                "post",
                PostKind.PILOT_BODY,
                "经办",
                new OrganisationId("applicant"),
                "兴安县人民政府",
                new RegionCode("450325")));
    assertThat(rules()).containsExactly(AvoidanceRule.APPLICANT_STAFF);
  }

  @Test
  void whoSitsOnAsManyPanelsAsAllowedIsNotDrawnForAnother() {
    openSeats = 4;
    assertThat(rules()).isEmpty();
    openSeats = 5;
    assertThat(rules()).containsExactly(AvoidanceRule.LOAD);
  }

  @Test
  void everyRuleThatAppliesIsNamed() {
    employments = List.of(worked(PARTY, null, null));
    ties = List.of(tie(TieKind.KIN, null));
    home = "450325";
    assertThat(rules())
        .containsExactly(AvoidanceRule.EMPLOYER, AvoidanceRule.REGION, AvoidanceRule.KIN);
  }

  @Test
  void absenceLoadAndASecondEntryAreNotAskedAgainAfterTheDraw() {
    assertThat(Arrays.stream(AvoidanceRule.values()).filter(it -> !it.lasting()))
        .containsExactly(AvoidanceRule.UNAVAILABLE, AvoidanceRule.LOAD, AvoidanceRule.SAME_PERSON);
  }

  private List<AvoidanceRule> rules() {
    Expert expert =
        new Expert(
            new PersonId("p"),
            new RegionCode("450000"),
            "ZJ-0001",
            "甲",
            new Expert.Profile("高工", new RegionCode(home), List.of("ENERGY"), List.of(), List.of()),
            state,
            null,
            Instant.EPOCH,
            0,
            employments,
            ties,
            absences);
    AvoidanceCase asked =
        new AvoidanceCase(
            expert,
            posts,
            AvoidanceCase.plain(
                new Parties(Set.of("兴安县人民政府", PARTY), Set.of(CODE), Set.of(), "450325")),
            new RegionCode("450325"),
            new OrganisationId("applicant"),
            TODAY,
            tookPart,
            openSeats,
            settings);
    return Arrays.stream(AvoidanceRule.values())
        .filter(rule -> rule.hit(asked).isPresent())
        .toList();
  }

  private static Expert.Employment worked(String employer, String code, LocalDate until) {
    return new Expert.Employment("1", employer, code, TODAY.minusYears(9), until);
  }

  private static Expert.Tie tie(TieKind kind, Instant ended) {
    return new Expert.Tie("1", kind, PARTY, null, null, ended);
  }

  private static PoolSettings settings(PoolSettings.Home home) {
    return new PoolSettings(3, home, 5, 1, 30, 1);
  }
}
