package org.qingshen.directory.internal;

import java.util.EnumSet;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.RegionCode;

/** Where each kind of post and each kind of organisation may sit. Source: roles.md section 1. */
final class PostSeat {

  private PostSeat() {}

  static boolean fits(PostKind kind, OrganisationKind organisation, RegionCode region) {
    return seats(kind).contains(organisation) && fits(organisation, region);
  }

  /** One of the three decides only for itself; where nobody said which it is, any of them fits. */
  static boolean fits(PostKind kind, Department department) {
    return department == null || kind.department().filter(it -> it != department).isEmpty();
  }

  /** Only departments of a city or a province are one of the three. */
  static boolean mayBe(OrganisationKind kind, Department department) {
    return department == null
        || kind == OrganisationKind.CITY_DEPARTMENT
        || kind == OrganisationKind.PROVINCE_DEPARTMENT;
  }

  private static Set<OrganisationKind> seats(PostKind kind) {
    return switch (kind) {
      case PILOT_BODY ->
          EnumSet.of(
              OrganisationKind.COUNTY_GOVERNMENT,
              OrganisationKind.COUNTY_DEPARTMENT,
              OrganisationKind.PARK_BODY,
              OrganisationKind.TOWNSHIP);
      case CITY_ECO, CITY_DRC, CITY_IIT -> EnumSet.of(OrganisationKind.CITY_DEPARTMENT);
      case PROV_ECO, PROV_DRC, PROV_IIT -> EnumSet.of(OrganisationKind.PROVINCE_DEPARTMENT);
      case EXPERT -> EnumSet.allOf(OrganisationKind.class);
      case POOL_ADMIN ->
          EnumSet.of(OrganisationKind.TECHNICAL_UNIT, OrganisationKind.PROVINCE_DEPARTMENT);
      case AUDITOR -> EnumSet.of(OrganisationKind.PROVINCE_DEPARTMENT, OrganisationKind.OPERATOR);
      case SYS_ADMIN ->
          EnumSet.of(
              OrganisationKind.OPERATOR,
              OrganisationKind.TECHNICAL_UNIT,
              OrganisationKind.PROVINCE_DEPARTMENT);
    };
  }

  /** A city's department sits in a city, and so on; a park may lie at any level. */
  static boolean fits(OrganisationKind kind, RegionCode region) {
    return switch (kind) {
      case COUNTY_GOVERNMENT, COUNTY_DEPARTMENT -> !region.isProvince() && !region.isCity();
      case TOWNSHIP -> !region.isProvince();
      case CITY_DEPARTMENT -> region.isCity();
      case PROVINCE_DEPARTMENT -> region.isProvince();
      case PARK_BODY, TECHNICAL_UNIT, OPERATOR -> true;
    };
  }
}
