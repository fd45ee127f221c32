package org.qingshen.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.directory.OrganisationKind.*;
import static org.qingshen.directory.PostKind.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.directory.Department;
import org.qingshen.directory.Duty;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

@DisplayName("Who may hold which post, roles.md sections 1 and 4")
class PostRuleTest {

  private static final OrganisationEditor.Kept CITY_DRC_OFFICE =
      in("org-1", CITY_DEPARTMENT, "450300");

  @ParameterizedTest
  @CsvSource({
    "CITY_DRC, CITY_DEPARTMENT, 450300, true",
    "CITY_DRC, CITY_DEPARTMENT, 450000, false",
    "CITY_DRC, PROVINCE_DEPARTMENT, 450000, false",
    "CITY_ECO, COUNTY_DEPARTMENT, 450325, false",
    "PROV_ECO, PROVINCE_DEPARTMENT, 450000, true",
    "PROV_ECO, PROVINCE_DEPARTMENT, 450300, false",
    "PROV_IIT, CITY_DEPARTMENT, 450300, false",
    "PILOT_BODY, COUNTY_GOVERNMENT, 450325, true",
    "PILOT_BODY, TOWNSHIP, 450325, true",
    "PILOT_BODY, PARK_BODY, 450203, true",
    "PILOT_BODY, CITY_DEPARTMENT, 450300, false",
    "PILOT_BODY, OPERATOR, 450000, false",
    "SYS_ADMIN, OPERATOR, 450000, true",
    "SYS_ADMIN, COUNTY_GOVERNMENT, 450325, false",
    "AUDITOR, TECHNICAL_UNIT, 450000, false"
  })
  void aPostFitsItsKindOfOrganisationAndItsLevel(
      PostKind kind, OrganisationKind of, String region, boolean fits) {
    assertThat(PostSeat.fits(kind, of, new RegionCode(region))).isEqualTo(fits);
  }

  @Test
  void aPostThatDoesNotFitIsRefusedWithASentence() {
    assertThat(objection(PROV_ECO, CITY_DRC_OFFICE)).isEqualTo("directory.edit.post-unfit");
  }

  @Test
  void nobodyHoldsAPostInAnOrganisationThatHasEnded() {
    var ended =
        new OrganisationEditor.Kept(
            CITY_DRC_OFFICE.id(),
            "某局",
            CITY_DEPARTMENT,
            CITY_DRC_OFFICE.region(),
            "桂林市",
            null,
            Instant.EPOCH,
            1);

    assertThat(objection(CITY_DRC, ended)).isEqualTo("directory.edit.no-organisation");
    assertThat(objection(CITY_DRC, null)).isEqualTo("directory.edit.no-organisation");
  }

  @Test
  void aPersonInTwoProvincesIsRefused() {
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(CITY_DRC, "org-9", "371500")))
        .isEqualTo("directory.edit.two-provinces");
  }

  @Test
  @DisplayName("never one for three: roles.md section 4, rule 5 [D]")
  void oneDepartmentOfTheThreeIsEnoughForOnePerson() {
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(CITY_ECO, "org-2", "450300")))
        .isEqualTo("directory.edit.two-departments");
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(PROV_IIT, "org-2", "450000")))
        .isEqualTo("directory.edit.two-departments");
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(PROV_DRC, "org-2", "450000"))).isNull();
  }

  @Test
  void noDeputyshipBringsASecondDepartmentIntoOnePairOfHands() {
    PostAsked asked =
        new PostAsked(
            data(CITY_DRC), CITY_DRC_OFFICE, List.of(), List.of(held(CITY_ECO, "org-2", "450300")));

    assertThat(PostRule.objection(asked).map(Text::key)).contains("directory.edit.two-by-deputy");
  }

  @Test
  void theSamePostIsHeldOnce() {
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(CITY_DRC, "org-1", "450300")))
        .isEqualTo("directory.edit.post-twice");
  }

  @Test
  @DisplayName("SYS_ADMIN must never take business decisions, AUDITOR never change: roles.md 1")
  void administratorsAndAuditorsHoldNothingElse() {
    assertThat(objection(CITY_DRC, CITY_DRC_OFFICE, held(SYS_ADMIN, "org-5", "450000")))
        .isEqualTo("directory.edit.apart");
    assertThat(
            objection(AUDITOR, in("org-5", OPERATOR, "450000"), held(SYS_ADMIN, "org-5", "450000")))
        .isEqualTo("directory.edit.apart");
  }

  @Test
  @DisplayName("Each of the three departments decides by its own people: roles.md 1")
  void anEcologyBureauHasNoPostOfAnotherDepartment() {
    OrganisationEditor.Kept ecology = ofDepartment(Department.ECOLOGY);

    assertThat(objection(CITY_DRC, ecology)).isEqualTo("directory.edit.post-of-another-department");
    assertThat(objection(PostKind.CITY_ECO, ecology)).isNull();
  }

  @Test
  void whereNobodySaidWhichDepartmentItIsAnyOfThemFits() {
    assertThat(objection(CITY_DRC, ofDepartment(null))).isNull();
  }

  private static OrganisationEditor.Kept ofDepartment(Department department) {
    return new OrganisationEditor.Kept(
        new OrganisationId("org-of"),
        "某市某局",
        CITY_DEPARTMENT,
        new RegionCode("450300"),
        "桂林市",
        department,
        null,
        0);
  }

  @Test
  void aPostNeedsAName() {
    PostAsked asked =
        new PostAsked(
            new PostEditor.Data(CITY_DRC_OFFICE.id(), CITY_DRC, "", Duty.DRAFT),
            CITY_DRC_OFFICE,
            List.of(),
            List.of());

    assertThat(PostRule.objection(asked).map(Text::key)).contains("directory.edit.no-name");
  }

  private static String objection(
      PostKind kind, OrganisationEditor.Kept in, PostEditor.Kept... others) {
    return PostRule.objection(new PostAsked(data(kind), in, List.of(others), List.of()))
        .map(Text::key)
        .orElse(null);
  }

  private static PostEditor.Data data(PostKind kind) {
    return new PostEditor.Data(CITY_DRC_OFFICE.id(), kind, "审核岗", Duty.DRAFT);
  }

  private static OrganisationEditor.Kept in(String id, OrganisationKind kind, String region) {
    return new OrganisationEditor.Kept(
        new OrganisationId(id), "某局", kind, new RegionCode(region), "某地", null, null, 0);
  }

  private static PostEditor.Kept held(PostKind kind, String in, String region) {
    return new PostEditor.Kept(
        "post-" + in,
        null,
        new OrganisationId(in),
        "某单位",
        new RegionCode(region),
        kind,
        "岗",
        Duty.DRAFT,
        null,
        0);
  }
}
