package org.qingshen.experts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Somebody in the expert pool (专家库).
 *
 * @param code by which draws know the person, such as {@code ZJ-0007}; unique in the province
 * @param stateReason why suspended or resumed last; null where never
 * @param employments newest first; an ended one stays
 * @param ties likewise
 */
public record Expert(
    PersonId id,
    RegionCode province,
    String code,
    String name,
    Profile profile,
    State state,
    String stateReason,
    Instant stateSince,
    long version,
    List<Employment> employments,
    List<Tie> ties,
    List<Absence> absences) {

  /** The employer of today, or a blank. */
  public String employer() {
    return employments.stream()
        .filter(it -> it.toDate() == null)
        .map(Employment::employer)
        .findFirst()
        .orElse("");
  }

  /** Whether the person may be drawn at all. */
  public enum State {
    ACTIVE,
    SUSPENDED;

    public Text text() {
      return Text.of("experts.state." + name());
    }
  }

  /**
   * What qualifies somebody; kept by the pool's keeper.
   *
   * @param title such as 高级工程师
   * @param region the home county or city
   * @param fields codes of {@link Field}
   * @param industries as calls name them
   */
  public record Profile(
      String title,
      RegionCode region,
      List<String> fields,
      List<String> industries,
      List<Certificate> certificates) {
    public Profile {
      fields = List.copyOf(fields);
      industries = List.copyOf(industries);
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * @param validUntil null where it does not end
   */
  public record Certificate(String name, String number, LocalDate validUntil) {

    private static final int SHOWN = 4;

    /** The number as lists show it: its last four characters only. */
    public String masked() {
      return number.length() <= SHOWN ? "****" : "****" + number.substring(number.length() - SHOWN);
    }
  }

  /**
   * Work for an employer.
   *
   * @param creditCode null where unknown
   * @param toDate the last day; null while it lasts
   */
  public record Employment(
      String id, String employer, String creditCode, LocalDate fromDate, LocalDate toDate) {}

  /**
   * A tie that may keep the person from a case.
   *
   * @param creditCode null where unknown; likewise {@code note}
   * @param endedAt null while it lasts; in the future where the expert withdrew it
   */
  public record Tie(
      String id, TieKind kind, String name, String creditCode, String note, Instant endedAt) {
    public boolean lasts() {
      return endedAt == null;
    }

    /** One that was withdrawn by the expert keeps its force for a while yet. */
    public boolean lastsOn(LocalDate day) {
      return lasts() || OfficeTime.day(endedAt).isAfter(day);
    }
  }

  /** What ties somebody to an enterprise. Source: roles.md section 3. */
  public enum TieKind {
    /** 同一集团 */
    GROUP,
    /** 咨询机构 */
    CONSULTANT,
    /** 利害关系 */
    INTEREST,
    /** 近亲属任职 */
    KIN;

    public Text text() {
      return Text.of("experts.tie." + name());
    }
  }

  /** Days on which the person cannot take part, both included. */
  public record Absence(String id, LocalDate fromDate, LocalDate toDate) {}

  /** A field of expertise, as the table of fields has it. */
  public record Field(String code, String zh, String en) {
    public String in(java.util.Locale locale) {
      return java.util.Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
  }
}
