package org.qingshen.experts.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;

/** What belongs to experts, read for many at once: six statements, however many they are. */
record ExpertParts(
    Map<PersonId, List<String>> skills,
    Map<PersonId, List<String>> industries,
    Map<PersonId, List<Expert.Certificate>> certificates,
    Map<PersonId, List<Expert.Employment>> employments,
    Map<PersonId, List<Expert.Tie>> ties,
    Map<PersonId, List<Expert.Absence>> absences) {

  static ExpertParts of(ExpertMapper mapper, Collection<PersonId> ids) {
    return new ExpertParts(
        grouped(mapper.skills(ids), WordRow::personId, WordRow::word),
        grouped(mapper.industries(ids), WordRow::personId, WordRow::word),
        grouped(mapper.certificates(ids), CertificateRow::personId, CertificateRow::part),
        grouped(mapper.employments(ids), EmploymentRow::personId, EmploymentRow::part),
        grouped(mapper.ties(ids), TieRow::personId, TieRow::part),
        grouped(mapper.absences(ids), AbsenceRow::personId, AbsenceRow::part));
  }

  Expert whole(ExpertRow row) {
    PersonId id = row.personId();
    return new Expert(
        id,
        row.province(),
        row.code(),
        row.name(),
        new Expert.Profile(
            row.title(),
            row.region(),
            skills.getOrDefault(id, List.of()),
            industries.getOrDefault(id, List.of()),
            certificates.getOrDefault(id, List.of())),
        row.state(),
        row.stateReason(),
        row.stateSince(),
        row.version(),
        employments.getOrDefault(id, List.of()),
        ties.getOrDefault(id, List.of()),
        absences.getOrDefault(id, List.of()));
  }

  private static <R, P> Map<PersonId, List<P>> grouped(
      List<R> rows, Function<R, PersonId> person, Function<R, P> part) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                person, Collectors.mapping(part, Collectors.toUnmodifiableList())));
  }

  record WordRow(PersonId personId, String word) {}

  record CertificateRow(PersonId personId, String name, String number, LocalDate validUntil) {
    Expert.Certificate part() {
      return new Expert.Certificate(name, number, validUntil);
    }
  }

  record EmploymentRow(
      PersonId personId,
      String id,
      String employer,
      String creditCode,
      LocalDate fromDate,
      LocalDate toDate) {
    Expert.Employment part() {
      return new Expert.Employment(id, employer, creditCode, fromDate, toDate);
    }
  }

  record TieRow(
      PersonId personId,
      String id,
      Expert.TieKind kind,
      String name,
      String creditCode,
      String note,
      Instant endedAt) {
    Expert.Tie part() {
      return new Expert.Tie(id, kind, name, creditCode, note, endedAt);
    }
  }

  record AbsenceRow(PersonId personId, String id, LocalDate fromDate, LocalDate toDate) {
    Expert.Absence part() {
      return new Expert.Absence(id, fromDate, toDate);
    }
  }
}
