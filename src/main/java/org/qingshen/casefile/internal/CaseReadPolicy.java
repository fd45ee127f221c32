package org.qingshen.casefile.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;

/** Which cases a person may read: those that any of the posts held may. */
final class CaseReadPolicy {

  private CaseReadPolicy() {}

  static boolean mayRead(Actor actor, CaseFile file) {
    return actor.posts().stream().anyMatch(post -> CaseReadRule.of(post.kind()).allows(post, file));
  }

  /** The same as ranges for one statement; empty where no post reads any case. */
  static List<Range> ranges(Actor actor) {
    return actor.posts().stream()
        .map(CaseReadPolicy::range)
        .filter(range -> range.rule() != CaseReadRule.NONE)
        .distinct()
        .toList();
  }

  private static Range range(Post post) {
    return switch (CaseReadRule.of(post.kind())) {
      case APPLICANT -> Range.of(CaseReadRule.APPLICANT, post.organisation().value());
      case CITY -> Range.within(CaseReadRule.CITY, post.region().city().value(), 4);
      case PROVINCE -> Range.within(CaseReadRule.PROVINCE, post.region().province().value(), 2);
      case AUDITOR -> Range.within(CaseReadRule.AUDITOR, post.region().province().value(), 2);
      case NONE -> Range.of(CaseReadRule.NONE, "");
    };
  }

  /**
   * Cases of one applicant, or with a region code from {@code first} to {@code last}.
   *
   * @param applicant null where regions decide
   */
  record Range(CaseReadRule rule, String applicant, String first, String last) {

    static Range of(CaseReadRule rule, String applicant) {
      return new Range(rule, applicant, null, null);
    }

    static Range within(CaseReadRule rule, String region, int digits) {
      String prefix = region.substring(0, digits);
      return new Range(
          rule, null, prefix + "0".repeat(6 - digits), prefix + "9".repeat(6 - digits));
    }
  }
}
