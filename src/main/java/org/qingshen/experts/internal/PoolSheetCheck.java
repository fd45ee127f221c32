package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.NewAccounts;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.Region;
import org.qingshen.experts.Expert;
import org.qingshen.experts.PoolSheet.Effect;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds each line against the pool, and says everything that is wrong with it. */
@Component
class PoolSheetCheck {

  private final StoredExperts experts;
  private final SheetTwins twins;
  private final NewAccounts accounts;
  private final PeopleEditor people;
  private final Homes homes;
  private final Clock clock;

  PoolSheetCheck(
      StoredExperts experts,
      SheetTwins twins,
      NewAccounts accounts,
      PeopleEditor people,
      Homes homes,
      Clock clock) {
    this.experts = experts;
    this.twins = twins;
    this.accounts = accounts;
    this.people = people;
    this.homes = homes;
    this.clock = clock;
  }

  /**
   * @param known whom the line is about; null for somebody new
   */
  record Found(
      PoolLine line,
      Expert known,
      Expert.Profile profile,
      Expert.Employment employer,
      Effect effect,
      List<Text> problems) {}

  List<Found> check(List<PoolLine> lines, RegionCode province) {
    List<Expert.Field> fields = experts.all();
    List<Region> places = homes.of(province);
    Map<String, Integer> logins = new HashMap<>();
    List<Found> before = new ArrayList<>();
    for (PoolLine line : lines) {
      List<Text> problems = new ArrayList<>();
      Integer first = logins.putIfAbsent(line.login(), line.line());
      if (first != null) {
        problems.add(Text.of("experts.sheet.twice", line.login(), first));
      }
      before.add(found(line, province, fields, places, before, problems));
    }
    return before;
  }

  private Found found(
      PoolLine line,
      RegionCode province,
      List<Expert.Field> fields,
      List<Region> places,
      List<Found> before,
      List<Text> problems) {
    Expert known = known(line, province, problems);
    people.fault(new PeopleEditor.Data(line.name(), "")).ifPresent(problems::add);
    Expert.Profile profile = profile(line, known, province, fields, places, problems);
    Expert.Employment employer =
        new Expert.Employment(
            null,
            line.employer(),
            line.creditCode().isEmpty() ? null : line.creditCode(),
            date(line.since(), problems),
            null);
    problems.addAll(ExpertFault.of(profile, fields));
    ExpertFault.of(employer, OfficeTime.day(clock.instant())).stream()
        .filter(fault -> line.since().isEmpty() || employer.fromDate() != null)
        .forEach(problems::add);
    twins.of(line, known, province, profile, employer, before).ifPresent(problems::add);
    return new Found(
        line,
        known,
        profile,
        employer,
        PoolEffect.of(known, profile, employer, problems),
        problems);
  }

  private Expert known(PoolLine line, RegionCode province, List<Text> problems) {
    Optional<PersonId> holder = accounts.holder(line.login());
    if (holder.isEmpty()) {
      accounts.objection(line.login()).ifPresent(problems::add);
      return null;
    }
    Optional<Expert> known =
        experts.find(holder.get()).filter(it -> it.province().equals(province));
    if (known.isEmpty()) {
      problems.add(Text.of("experts.sheet.not-expert", line.login()));
    } else if (!known.get().name().equals(line.name())) {
      problems.add(Text.of("experts.sheet.other-name", line.login()));
    }
    return known.orElse(null);
  }

  private static Expert.Profile profile(
      PoolLine line,
      Expert known,
      RegionCode province,
      List<Expert.Field> fields,
      List<Region> places,
      List<Text> problems) {
    return new Expert.Profile(
        line.title(),
        place(line, places, problems).orElse(province),
        line.fields().stream().map(it -> code(it, fields)).toList(),
        line.industries(),
        certificates(line, known, problems));
  }

  private static String code(String typed, List<Expert.Field> fields) {
    return fields.stream()
        .filter(
            it ->
                it.code().equalsIgnoreCase(typed)
                    || it.zh().equals(typed)
                    || it.en().equalsIgnoreCase(typed))
        .findFirst()
        .map(Expert.Field::code)
        .orElse(typed);
  }

  private static Optional<RegionCode> place(
      PoolLine line, List<Region> places, List<Text> problems) {
    Optional<RegionCode> place =
        places.stream()
            .filter(
                it -> it.name().equals(line.region()) || it.code().value().equals(line.region()))
            .findFirst()
            .map(Region::code);
    if (place.isEmpty()) {
      problems.add(Text.of("experts.sheet.bad-region", line.region()));
    }
    return place;
  }

  /** What was exported comes back masked: then the certificates stay as they are. */
  private static List<Expert.Certificate> certificates(
      PoolLine line, Expert known, List<Text> problems) {
    List<Expert.Certificate> kept = known == null ? List.of() : known.profile().certificates();
    boolean untouched = kept.stream().anyMatch(it -> it.masked().equals(line.number()));
    if (untouched || (line.certificate().isEmpty() && line.number().isEmpty())) {
      return kept;
    }
    if (line.certificate().isEmpty() || line.number().isEmpty()) {
      problems.add(Text.of("experts.sheet.certificate-half"));
      return kept;
    }
    return List.of(
        new Expert.Certificate(
            line.certificate(), line.number(), date(line.validUntil(), problems)));
  }

  private static LocalDate date(String typed, List<Text> problems) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.replace('/', '-').replace('.', '-'));
    } catch (DateTimeParseException e) {
      problems.add(Text.of("experts.sheet.bad-date", typed));
      return null;
    }
  }
}
