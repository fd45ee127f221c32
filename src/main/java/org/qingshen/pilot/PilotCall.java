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
 * A call (申报批次): one notice with all its numbers, none of which is a constant of the system.
 * Source: pilot.md, base document [S004].
 *
 * @param year names the package and the case numbers
 * @param basis the notice it follows from
 * @param closesAt the province's cut-off for what the cities send up
 * @param cityClosesAt each city's own earlier cut-off for its applicants [D]
 * @param cycleMonths in principle 24 [S004 section 5, P7]
 * @param maxTotalBytes of all files together; 50 MB [S004 section 10]
 * @param applicantKinds who may apply [S004 section 3]; CITY_DEPARTMENT in it is the switch [D]
 */
public record PilotCall(
    String id,
    String title,
    RegionCode province,
    int year,
    String basis,
    Instant publishedAt,
    Instant closesAt,
    Map<RegionCode, Instant> cityClosesAt,
    int cycleMonths,
    long maxTotalBytes,
    State state,
    List<CategoryOffer> categories,
    List<Condition> conditions,
    List<Chapter> chapters,
    List<String> industries,
    Set<OrganisationKind> applicantKinds)
    implements Serializable {

  /** Whether applications may be created. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** Who answers a condition. Source: pilot.md section 4, column "Check". */
  public enum AnsweredBy {
    APPLICANT,
    CITY,
    /** An encouragement, not a condition to answer. */
    NOBODY
  }

  /** A category offered, with what must be done. Source: pilot.md section 2. */
  public record CategoryOffer(PilotCategory category, String title, String content)
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

  public boolean openAt(Instant moment) {
    return state == State.OPEN && !publishedAt.isAfter(moment) && !provinceCutOff().passed(moment);
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
