package org.qingshen.experts.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.directory.Post;
import org.qingshen.experts.Expert;
import org.qingshen.experts.Expert.TieKind;
import org.qingshen.experts.PanelSubject.Parties;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * An expert held against a case.
 *
 * @param parties with their names as {@link #plain} writes them
 * @param posts the expert holds today, anywhere
 * @param place where the case lies
 * @param tookPart had a hand in it before
 * @param openSeats on panels of any case
 */
record AvoidanceCase(
    Expert expert,
    List<Post> posts,
    Parties parties,
    RegionCode place,
    OrganisationId applicant,
    LocalDate today,
    boolean tookPart,
    int openSeats,
    PoolSettings settings) {

  /** By credit code or by name, however brackets and blanks were typed. */
  boolean isParty(String name, String creditCode) {
    return isParty(parties, name, creditCode);
  }

  /**
   * @param parties plain, as {@link #plain(Parties)} makes them
   */
  static boolean isParty(Parties parties, String name, String creditCode) {
    boolean byCode = creditCode != null && parties.creditCodes().contains(creditCode);
    return byCode || parties.names().contains(plain(name));
  }

  Optional<String> tie(Set<TieKind> kinds) {
    return expert.ties().stream()
        .filter(it -> it.lastsOn(today) && kinds.contains(it.kind()))
        .filter(it -> isParty(it.name(), it.creditCode()))
        .map(Expert.Tie::name)
        .findFirst();
  }

  /** The same parties with plain names, so that many experts are compared quickly. */
  static Parties plain(Parties parties) {
    return new Parties(
        parties.names().stream().map(AvoidanceCase::plain).collect(Collectors.toSet()),
        parties.creditCodes(),
        parties.industries(),
        parties.region());
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }
}
