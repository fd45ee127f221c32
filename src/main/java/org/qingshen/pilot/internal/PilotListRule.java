package org.qingshen.pilot.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.internal.PilotListCheck.Project;
import org.qingshen.shared.Text;

/** Who may stand on list 1 (同意开展名单), each rule with its source. */
enum PilotListRule {
  /** A list names somebody: design. */
  NAMES_SOMEBODY(
      check ->
          check.chosen().isEmpty()
              ? Stream.of(new Problem(PilotListCheck.PROJECTS, Text.of("pilotlists.rule.nobody")))
              : Stream.empty()),
  /** Decided by the three departments and not ended since: pilot.md section 5, P6 [S004]. */
  ONLY_PROPOSED(check -> each(check, it -> !it.proposed(), "pilotlists.rule.notProposed")),
  /** 3个环节: nobody without a site survey: pilot.md section 5 [S004]. */
  SURVEYED(check -> each(check, it -> !it.surveyed(), "pilotlists.rule.notSurveyed")),
  /** An open suspicion holds the decision: pilot.md section 5, issue text [D]. */
  NO_OPEN_SUSPICION(check -> each(check, Project::suspected, "pilotlists.rule.suspected")),
  /** A project is on one list at a time: design. */
  ON_ONE_LIST(check -> each(check, Project::listedElsewhere, "pilotlists.rule.elsewhere")),
  /** A printed list has an order: design. */
  HAS_A_POSITION(check -> position(check, it -> it.position() == 0, "pilotlists.rule.position")),
  /** Two projects do not stand in one place: design. */
  POSITIONS_ARE_DIFFERENT(
      check -> position(check, it -> taken(check, it), "pilotlists.rule.positionTaken"));

  private final Function<PilotListCheck, Stream<Problem>> finder;

  PilotListRule(Function<PilotListCheck, Stream<Problem>> finder) {
    this.finder = finder;
  }

  static List<Problem> all(PilotListCheck check) {
    return Arrays.stream(values()).flatMap(rule -> rule.finder.apply(check)).toList();
  }

  List<Problem> check(PilotListCheck check) {
    return finder.apply(check).toList();
  }

  private static Stream<Problem> each(
      PilotListCheck check, Predicate<Project> wrong, String sentence) {
    return problems(check, wrong, PilotListCheck.CHOICE, sentence);
  }

  private static Stream<Problem> position(
      PilotListCheck check, Predicate<Project> wrong, String sentence) {
    return problems(check, wrong, PilotListCheck.POSITION, sentence);
  }

  private static Stream<Problem> problems(
      PilotListCheck check, Predicate<Project> wrong, String column, String sentence) {
    return check.chosen().stream()
        .filter(wrong)
        .map(
            it ->
                new Problem(
                    PilotListCheck.PROJECTS + "[" + it.row() + "]." + column, Text.of(sentence)));
  }

  private static boolean taken(PilotListCheck check, Project project) {
    return project.position() > 0
        && check.chosen().stream()
            .anyMatch(it -> it.row() < project.row() && it.position() == project.position());
  }
}
