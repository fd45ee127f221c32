package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.experts.Expert;
import org.qingshen.experts.PoolSheet.Effect;
import org.qingshen.shared.Text;

/** What a line of a table would do to the pool. */
final class PoolEffect {

  private PoolEffect() {}

  static Effect of(
      Expert known, Expert.Profile profile, Expert.Employment employer, List<Text> problems) {
    if (!problems.isEmpty()) {
      return Effect.BAD;
    }
    if (known == null) {
      return Effect.NEW;
    }
    return sorted(known.profile()).equals(sorted(profile)) && !isNew(known, employer)
        ? Effect.SAME
        : Effect.CHANGED;
  }

  private static Expert.Profile sorted(Expert.Profile it) {
    return new Expert.Profile(
        it.title(),
        it.region(),
        it.fields().stream().sorted().toList(),
        it.industries().stream().sorted().toList(),
        it.certificates());
  }

  /** Whether the history does not know that employment yet. */
  static boolean isNew(Expert known, Expert.Employment employer) {
    return known.employments().stream()
        .noneMatch(
            it ->
                it.employer().equals(employer.employer())
                    && it.fromDate().equals(employer.fromDate()));
  }
}
