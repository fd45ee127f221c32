package org.qingshen.directory.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qingshen.directory.Department;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Text;

/** Every rule about who may hold which post where, in the order in which they are asked. */
enum PostRule {
  /** A post has a name a person can read. */
  NAMED(asked -> Typed.fault(asked.data().name(), Typed.POST_NAME)),

  /** It is held in an organisation that exists and has not ended. */
  IN_A_STANDING_ORGANISATION(
      asked ->
          where(
              asked.in() == null || asked.in().endedAt() != null,
              () -> Text.of("directory.edit.no-organisation"))),

  /** roles.md section 1: who decides for a city sits in a department of that city, and so on. */
  FITS_THE_ORGANISATION(
      asked ->
          where(
              !PostSeat.fits(asked.kind(), asked.in().kind(), asked.in().region()),
              () ->
                  Text.of(
                      "directory.edit.post-unfit",
                      kindText(asked.kind()),
                      Text.of("directory.organisation-kind." + asked.in().kind()),
                      asked.in().regionName(),
                      Text.of("directory.edit.seat." + asked.kind())))),

  /** roles.md section 1: each of the three departments decides by its own people. */
  OF_THE_DEPARTMENT(
      asked ->
          where(
              !PostSeat.fits(asked.kind(), asked.in().department()),
              () ->
                  Text.of(
                      "directory.edit.post-of-another-department",
                      asked.in().name(),
                      Text.of("directory.department." + asked.in().department()),
                      kindText(asked.kind())))),

  /** Nobody holds the same post twice. */
  ONCE(
      asked ->
          where(
              asked.others().stream()
                  .anyMatch(
                      other ->
                          other.kind() == asked.kind()
                              && other.organisation().equals(asked.in().id())),
              () -> Text.of("directory.edit.post-twice"))),

  /** Region separation, roles.md section 1: a person works in one province. */
  ONE_PROVINCE(
      asked ->
          where(
              asked.others().stream()
                  .anyMatch(
                      other -> !other.region().province().equals(asked.in().region().province())),
              () -> Text.of("directory.edit.two-provinces"))),

  /** roles.md section 4, rule 5 [D]: the three decide by own accounts, never one for three. */
  ONE_DEPARTMENT(
      asked ->
          crossing(asked, PostAsked.departments(asked.others()), "directory.edit.two-departments")),

  /** Likewise, where deputies bring two departments into one pair of hands. */
  ONE_DEPARTMENT_WITH_DEPUTIES(
      asked ->
          crossing(asked, PostAsked.departments(asked.partners()), "directory.edit.two-by-deputy")),

  /** roles.md section 1: an administrator decides nothing, an auditor changes nothing. */
  ADMINISTRATORS_AND_AUDITORS_HOLD_NOTHING_ELSE(
      asked ->
          asked.others().stream()
              .map(PostEditor.Kept::kind)
              .filter(other -> other != asked.kind())
              .filter(other -> alone(other) || alone(asked.kind()))
              .findFirst()
              .map(
                  other ->
                      Text.of("directory.edit.apart", kindText(asked.kind()), kindText(other))));

  private static final Set<PostKind> ALONE = EnumSet.of(PostKind.SYS_ADMIN, PostKind.AUDITOR);

  private final Function<PostAsked, Optional<Text>> objection;

  PostRule(Function<PostAsked, Optional<Text>> objection) {
    this.objection = objection;
  }

  /** The sentence of the first rule that is not kept. */
  static Optional<Text> objection(PostAsked asked) {
    return Arrays.stream(values())
        .map(rule -> rule.objection.apply(asked))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean alone(PostKind kind) {
    return ALONE.contains(kind);
  }

  private static Optional<Text> where(boolean broken, Supplier<Text> sentence) {
    return broken ? Optional.of(sentence.get()) : Optional.empty();
  }

  private static Optional<Text> crossing(PostAsked asked, Set<Department> held, String sentence) {
    return asked
        .kind()
        .department()
        .filter(wanted -> held.stream().anyMatch(other -> other != wanted))
        .map(wanted -> Text.of(sentence, Text.of("directory.department." + wanted)));
  }

  private static Text kindText(PostKind kind) {
    return Text.of("directory.post." + kind);
  }
}
