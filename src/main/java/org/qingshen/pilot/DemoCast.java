package org.qingshen.pilot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.Department;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Expert;
import org.qingshen.shared.RegionCode;
import org.springframework.core.io.ClassPathResource;

/**
 * Who acts in a demo province, read from {@code demo/<province>.json}; all people are fictional.
 *
 * @param regions names by code
 */
record DemoCast(
    String province,
    Call call,
    Map<String, String> regions,
    List<Body> organisations,
    List<Member> people,
    List<Specialist> experts) {

  static DemoCast of(RegionCode province) {
    var source = new ClassPathResource("demo/" + province.value() + ".json");
    if (!source.exists()) {
      throw new IllegalStateException("There is no demo cast for province " + province.value());
    }
    try (InputStream content = source.getInputStream()) {
      return new ObjectMapper().readValue(content, DemoCast.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String nameOf(String organisation) {
    return organisations.stream()
        .filter(body -> body.id().equals(organisation))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** The cities there are, in order of code: those their applicants' cut-offs are for. */
  List<RegionCode> cities() {
    return regions.keySet().stream()
        .map(RegionCode::new)
        .filter(RegionCode::isCity)
        .sorted(Comparator.comparing(RegionCode::value))
        .toList();
  }

  /**
   * What the province's demo call says of itself.
   *
   * @param title with a place for the year
   * @param closesBasis empty where nothing gives the cut-off: 依据待确认
   */
  record Call(String title, String basis, String closesBasis, String contact) {}

  /**
   * @param department null where it is none of the three
   * @param prefix of its letters, marked as a demonstration; null where it issues none
   */
  record Body(
      String id,
      String name,
      OrganisationKind kind,
      String region,
      Department department,
      String prefix) {

    RegionCode place() {
      return new RegionCode(region);
    }
  }

  /**
   * @param at the organisation
   */
  record Member(String login, String name, PostKind kind, String post, String at) {}

  /**
   * Somebody in the expert pool.
   *
   * @param region home
   * @param since years in employment with the employer
   * @param former an earlier employer, left two years ago; null for none
   * @param tie kind and name of what ties somebody to an enterprise; null for none
   */
  record Specialist(
      String login,
      String name,
      String title,
      String region,
      List<String> fields,
      List<String> industries,
      String employer,
      int since,
      String former,
      Tie tie) {}

  record Tie(Expert.TieKind kind, String name) {}
}
