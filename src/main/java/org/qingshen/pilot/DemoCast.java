package org.qingshen.pilot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
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
    List<Member> people) {

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

  record Body(String id, String name, OrganisationKind kind, String region) {

    RegionCode place() {
      return new RegionCode(region);
    }
  }

  /**
   * @param at the organisation
   */
  record Member(String login, String name, PostKind kind, String post, String at) {}
}
