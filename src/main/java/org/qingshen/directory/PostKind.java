package org.qingshen.directory;

import java.util.Optional;

/** The kinds of post people hold; see roles.md. A post's queue and permissions follow from it. */
public enum PostKind {
  PILOT_BODY(Tier.ORGANISATION, null),
  CITY_ECO(Tier.CITY, Department.ECOLOGY),
  CITY_DRC(Tier.CITY, Department.DRC),
  CITY_IIT(Tier.CITY, Department.IIT),
  PROV_ECO(Tier.PROVINCE, Department.ECOLOGY),
  PROV_DRC(Tier.PROVINCE, Department.DRC),
  PROV_IIT(Tier.PROVINCE, Department.IIT),
  POOL_ADMIN(Tier.PROVINCE, null),
  /** 专家; work comes to the expert, never to experts. */
  EXPERT(Tier.POST, null),
  AUDITOR(Tier.PROVINCE, null),
  SYS_ADMIN(Tier.PROVINCE, null);

  /**
   * Whose work a post does: what is meant for this one holder, that of one organisation, or that of
   * a region of that level.
   */
  public enum Tier {
    POST,
    ORGANISATION,
    CITY,
    PROVINCE
  }

  private final Tier tier;
  private final Department department;

  PostKind(Tier tier, Department department) {
    this.tier = tier;
    this.department = department;
  }

  public Tier tier() {
    return tier;
  }

  /** The department this post decides for, where it is one of the three. */
  public Optional<Department> department() {
    return Optional.ofNullable(department);
  }
}
