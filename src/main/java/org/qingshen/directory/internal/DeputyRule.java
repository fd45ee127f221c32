package org.qingshen.directory.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.directory.Department;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/** Who may stand in for whom. Source: roles.md section 4, rules 1 and 5 [D]. */
final class DeputyRule {

  private static final int LONGEST_REASON = 400;

  private final DeputySettings settings;

  DeputyRule(DeputySettings settings) {
    this.settings = settings;
  }

  /** What is wrong with the wish as such. */
  Optional<Text> form(Deputyship wanted, Instant now) {
    if (wanted.principal().equals(wanted.deputy())) {
      return refused("oneself");
    }
    if (!wanted.from().isBefore(wanted.until())) {
      return period("upside-down");
    }
    if (!wanted.until().isAfter(now)) {
      return period("over", OfficeTime.full(wanted.until()));
    }
    Duration longest = settings.longest();
    if (Duration.between(wanted.from(), wanted.until()).compareTo(longest) > 0) {
      return period("too-long", String.valueOf(longest.toDays()));
    }
    String reason = wanted.reason() == null ? "" : wanted.reason().strip();
    return reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON
        ? Optional.of(Text.of(Deputies.REASON, String.valueOf(LONGEST_REASON)))
        : Optional.empty();
  }

  /**
   * @param overlapping what else both people have agreed for a moment of that period
   */
  Optional<Text> chain(Deputyship wanted, List<Deputyship> overlapping) {
    for (Deputyship other : overlapping) {
      if (other.deputy().equals(wanted.principal())) {
        return refused("is-deputy", other.principalName(), OfficeTime.full(other.until()));
      }
      if (other.principal().equals(wanted.deputy())) {
        return refused("has-deputy", other.principalName(), other.deputyName());
      }
      if (other.principal().equals(wanted.principal())) {
        return refused(
            "second",
            other.deputyName(),
            OfficeTime.full(other.from()),
            OfficeTime.full(other.until()));
      }
    }
    return Optional.empty();
  }

  Optional<Text> place(Person principal, Person deputy) {
    if (principal.posts().isEmpty()) {
      return refused("no-post", principal.name());
    }
    Set<RegionCode> provinces = set(deputy, post -> post.region().province());
    if (!provinces.containsAll(set(principal, post -> post.region().province()))) {
      return refused("other-province", deputy.name());
    }
    boolean together =
        settings.otherOrganisations()
            || set(deputy, Post::organisation).containsAll(set(principal, Post::organisation));
    return together ? Optional.empty() : refused("other-organisation", deputy.name());
  }

  /**
   * The three departments decide each by its own people: nobody may have two of them in hand.
   *
   * @param elsewhere posts of others in which the deputy acts in that period
   */
  Optional<Text> departments(Person principal, Person deputy, Collection<Post> elsewhere) {
    Set<Department> wanted = departments(principal.posts());
    Set<Department> inHand = departments(deputy.posts());
    inHand.addAll(departments(elsewhere));
    Set<Department> all = EnumSet.noneOf(Department.class);
    all.addAll(wanted);
    all.addAll(inHand);
    if (wanted.isEmpty() || all.size() < 2) {
      return Optional.empty();
    }
    if (wanted.size() > 1) {
      return refused("two-departments.principal", principal.name());
    }
    inHand.removeAll(wanted);
    return refused(
        "two-departments",
        deputy.name(),
        word(inHand.iterator().next()),
        principal.name(),
        word(wanted.iterator().next()));
  }

  private static Set<Department> departments(Collection<Post> posts) {
    Set<Department> found = EnumSet.noneOf(Department.class);
    posts.forEach(post -> post.kind().department().ifPresent(found::add));
    return found;
  }

  private static <T> Set<T> set(Person person, Function<Post, T> of) {
    return person.posts().stream().map(of).collect(Collectors.toCollection(HashSet::new));
  }

  private static Text word(Department department) {
    return Text.of("directory.department." + department);
  }

  private static Optional<Text> period(String what, String... args) {
    return Optional.of(Text.of(Deputies.PERIOD + what, args));
  }

  private static Optional<Text> refused(String what, java.io.Serializable... args) {
    return Optional.of(Text.of("directory.deputy." + what, args));
  }
}
