package org.qingshen.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.casefile.internal.Cases.aDraft;
import static org.qingshen.casefile.internal.Cases.holding;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.access.Actor;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;

@DisplayName("Who reads which case (roles.md section 1)")
class CaseReadPolicyTest {

  @Test
  void anApplicantReadsItsOwnDraft() {
    Actor clerk = holding(PostKind.PILOT_BODY, "org-xingan", "450325");
    assertThat(CaseReadPolicy.mayRead(clerk, aDraft().file())).isTrue();
  }

  @Test
  void anotherApplicantOfTheSameCountyReadsNothing() {
    Actor township = holding(PostKind.PILOT_BODY, "org-township", "450325");
    assertThat(CaseReadPolicy.mayRead(township, aDraft().file())).isFalse();
    assertThat(CaseReadPolicy.mayRead(township, aDraft().atTheProvince().file())).isFalse();
  }

  @Test
  void aClerkWhoseOrganisationAppliedButWhoHoldsAnotherPostThereReadsNothingAsApplicant() {
    Actor admin = holding(PostKind.SYS_ADMIN, "org-xingan", "450325");
    assertThat(CaseReadPolicy.mayRead(admin, aDraft().file())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"CITY_ECO", "CITY_DRC", "CITY_IIT"})
  void aCityDepartmentReadsTheCasesOfItsCityOnceTheyHaveReachedIt(PostKind kind) {
    Actor guilin = holding(kind, "org-guilin", "450300");
    assertThat(CaseReadPolicy.mayRead(guilin, aDraft().file())).isFalse();
    assertThat(CaseReadPolicy.mayRead(guilin, aDraft().atTheCity().file())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"CITY_ECO", "CITY_DRC", "CITY_IIT"})
  void aCityDepartmentReadsNoCaseOfAnotherCity(PostKind kind) {
    Actor liuzhou = holding(kind, "org-liuzhou", "450200");
    assertThat(CaseReadPolicy.mayRead(liuzhou, aDraft().atTheProvince().file())).isFalse();
  }

  @Test
  void aCityPostByMistakeInAProvincialOrganisationDoesNotReadTheProvince() {
    Actor misplaced = holding(PostKind.CITY_ECO, "org-gx", "450000");
    assertThat(CaseReadPolicy.mayRead(misplaced, aDraft().atTheCity().file())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"PROV_ECO", "PROV_DRC", "PROV_IIT"})
  void aProvincialDepartmentReadsWhatReachedTheProvince(PostKind kind) {
    Actor guangxi = holding(kind, "org-gx", "450000");
    assertThat(CaseReadPolicy.mayRead(guangxi, aDraft().atTheCity().file())).isFalse();
    assertThat(CaseReadPolicy.mayRead(guangxi, aDraft().atTheProvince().file())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"PROV_ECO", "PROV_DRC", "PROV_IIT"})
  void aProvincialDepartmentReadsACaseUnderInquiryWhereverItStands(PostKind kind) {
    Actor guangxi = holding(kind, "org-gx", "450000");
    assertThat(CaseReadPolicy.mayRead(guangxi, aDraft().atTheCity().underInquiry().file()))
        .isTrue();
  }

  @Test
  void aProvincialDepartmentReadsNoCaseOfAnotherProvince() {
    Actor guangdong = holding(PostKind.PROV_ECO, "org-gd", "440000");
    assertThat(CaseReadPolicy.mayRead(guangdong, aDraft().atTheProvince().underInquiry().file()))
        .isFalse();
  }

  @Test
  void anAuditorReadsEveryNumberedCaseOfTheProvinceButNoDraft() {
    Actor auditor = holding(PostKind.AUDITOR, "org-audit", "450000");
    assertThat(CaseReadPolicy.mayRead(auditor, aDraft().file())).isFalse();
    assertThat(CaseReadPolicy.mayRead(auditor, aDraft().numbered("SD2026-0001").file())).isTrue();
    Actor elsewhere = holding(PostKind.AUDITOR, "org-audit", "440000");
    assertThat(CaseReadPolicy.mayRead(elsewhere, aDraft().atTheProvince().file())).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"POOL_ADMIN", "SYS_ADMIN"})
  void poolKeeperAndAdministratorReadNoCase(PostKind kind) {
    Actor actor = holding(kind, "org-gx", "450000");
    assertThat(CaseReadPolicy.mayRead(actor, aDraft().atTheProvince().underInquiry().file()))
        .isFalse();
    assertThat(CaseReadPolicy.ranges(actor)).isEmpty();
  }

  @Test
  void twoPostsReadWhatEitherReads() {
    Post county = holding(PostKind.PILOT_BODY, "org-luzhai", "450223").person().posts().get(0);
    Post city = holding(PostKind.CITY_ECO, "org-guilin", "450300").person().posts().get(0);
    Actor both =
        new Actor(
            new Person(new org.qingshen.shared.PersonId("both"), "两岗", List.of(county, city)));
    assertThat(CaseReadPolicy.mayRead(both, aDraft().atTheCity().file())).isTrue();
    assertThat(CaseReadPolicy.mayRead(both, aDraft().of("org-luzhai", "450223").file())).isTrue();
    assertThat(CaseReadPolicy.ranges(both)).hasSize(2);
  }

  @Test
  void aPersonWithoutPostReadsNothing() {
    Actor nobody =
        new Actor(new Person(new org.qingshen.shared.PersonId("nobody"), "无岗", List.of()));
    assertThat(CaseReadPolicy.mayRead(nobody, aDraft().atTheProvince().file())).isFalse();
  }
}
