package org.qingshen.pilot;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.shared.RegionCode;

/**
 * A call (申报批次) as published: one notice with all its numbers, none of which is a constant of the
 * system. Source: pilot.md, base document [S004].
 *
 * @param year names the package and the case numbers
 * @param basis the notice it follows from
 * @param publishedAt first publication; amendments have their own
 * @param amendmentNo number of the amendment in force; 0 before the first
 * @param closesAt the province's cut-off for what the cities send up
 * @param cityClosesAt each city's own earlier cut-off for its applicants [D]
 * @param cycleMonths in principle 24 [S004 section 5, P7]
 * @param maxTotalBytes of all files together; 50 MB [S004 section 10]
 * @param namingRule holds 年份, 项目名称 and 申报单位名称 once each [S004 section 10]
 * @param applicantKinds who may apply [S004 section 3]; CITY_DEPARTMENT in it is the switch [D]
 */
public record PilotCall(
    String id,
    String title,
    RegionCode province,
    int year,
    String basis,
    Instant publishedAt,
    int amendmentNo,
    Instant opensAt,
    Instant closesAt,
    Map<RegionCode, Instant> cityClosesAt,
    int cycleMonths,
    long maxTotalBytes,
    String namingRule,
    State state,
    List<CategoryOffer> categories,
    List<Condition> conditions,
    List<Chapter> chapters,
    List<String> industries,
    Set<OrganisationKind> applicantKinds,
    CallArrangements arrangements)
    implements Serializable {

  /** Whether applications may be created. */
  public enum State {
    PUBLISHED,
    CLOSED
  }

  /** Who answers a condition. Source: pilot.md section 4, column "Check". */
  public enum AnsweredBy {
    APPLICANT,
    CITY,
    /** An encouragement, not a condition to answer. */
    NOBODY
  }

  /**
   * A category offered, with what must be done. Source: pilot.md section 2.
   *
   * @param extra further conditions of this category; empty for none
   */
  public record CategoryOffer(PilotCategory category, String title, String content, String extra)
      implements Serializable {}

  /** A condition of the notice, C1 to C6. Source: pilot.md section 4. */
  public record Condition(String code, String wording, AnsweredBy answeredBy)
      implements Serializable {}

  /** A chapter of the plan's outline. Source: pilot.md section 11. */
  public record Chapter(int number, String title, String sections) implements Serializable {}

  public PilotCall {
    cityClosesAt = Map.copyOf(cityClosesAt);
    categories = List.copyOf(categories);
    conditions = List.copyOf(conditions);
    chapters = List.copyOf(chapters);
    industries = List.copyOf(industries);
    applicantKinds = Set.copyOf(applicantKinds);
  }

  public CutOff provinceCutOff() {
    return new CutOff(closesAt);
  }

  /** The cut-off for applicants of the city that place lies in; empty where the city has none. */
  public Optional<CutOff> cityCutOff(RegionCode place) {
    return Optional.ofNullable(cityClosesAt.get(place.city())).map(CutOff::new);
  }

  /** What the package of that project and applicant is called. */
  public String packageName(String project, String applicant) {
    return new NamingRule(namingRule).of(year, project, applicant);
  }

  public boolean openAt(Instant moment) {
    return state == State.PUBLISHED && !opensAt.isAfter(moment) && !provinceCutOff().passed(moment);
  }

  /** What that category adds to the conditions; empty for nothing. */
  public String extraOf(PilotCategory category) {
    return categories.stream()
        .filter(offer -> offer.category() == category)
        .map(CategoryOffer::extra)
        .findFirst()
        .orElse("");
  }

  /** The wording of a condition, or its code where the call does not state it. */
  public String wording(String code) {
    return conditions.stream()
        .filter(condition -> condition.code().equals(code))
        .map(Condition::wording)
        .findFirst()
        .orElse(code);
  }
}
