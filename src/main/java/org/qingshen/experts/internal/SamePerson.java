package org.qingshen.experts.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;

/**
 * Whether two entries of the pool are one natural person: the same certificate, or the same name at
 * the same employer. Namesakes at one employer are told apart by different numbers of the same
 * certificate. Design; roles.md section 3 asks for a draw, which two entries would double.
 */
final class SamePerson {

  private SamePerson() {}

  static boolean same(Traits one, Traits other) {
    Set<String> certificates = one.certificates();
    certificates.retainAll(other.certificates());
    if (!certificates.isEmpty()) {
      return true;
    }
    Set<String> employers = one.employers();
    employers.retainAll(other.employers());
    return !employers.isEmpty()
        && plain(one.name()).equals(plain(other.name()))
        && !toldApart(one, other);
  }

  private static boolean toldApart(Traits one, Traits other) {
    return one.profile().certificates().stream()
        .anyMatch(
            mine ->
                other.profile().certificates().stream()
                    .anyMatch(
                        theirs ->
                            plain(mine.name()).equals(plain(theirs.name()))
                                && !plain(mine.number()).equals(plain(theirs.number()))));
  }

  /** Of each who has others in that list: those others. */
  static Map<PersonId, List<Expert>> among(List<Expert> all) {
    Map<String, List<Expert>> byMark = new HashMap<>();
    for (Expert expert : all) {
      Traits traits = Traits.of(expert);
      Set<String> marks = traits.certificates();
      traits.employers().forEach(it -> marks.add(plain(traits.name()) + '@' + it));
      marks.forEach(it -> byMark.computeIfAbsent(it, mark -> new ArrayList<>()).add(expert));
    }
    Map<PersonId, Set<Expert>> found = new HashMap<>();
    for (List<Expert> alike : byMark.values()) {
      for (Expert one : alike) {
        alike.stream()
            .filter(it -> !it.id().equals(one.id()))
            .filter(it -> same(Traits.of(one), Traits.of(it)))
            .forEach(it -> found.computeIfAbsent(one.id(), id -> new HashSet<>()).add(it));
      }
    }
    Map<PersonId, List<Expert>> others = new HashMap<>();
    found.forEach((id, it) -> others.put(id, List.copyOf(it)));
    return others;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\-_.·]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** By what somebody is known again. */
  record Traits(String name, Expert.Profile profile, List<Expert.Employment> employments) {

    static Traits of(Expert it) {
      return new Traits(it.name(), it.profile(), it.employments());
    }

    private Set<String> certificates() {
      Set<String> marks = new HashSet<>();
      profile.certificates().forEach(it -> marks.add(plain(it.name()) + '#' + plain(it.number())));
      return marks;
    }

    private Set<String> employers() {
      Set<String> marks = new HashSet<>();
      for (Expert.Employment it : employments) {
        marks.add(plain(it.employer()));
        if (it.creditCode() != null && !it.creditCode().isBlank()) {
          marks.add('=' + plain(it.creditCode()));
        }
      }
      return marks;
    }
  }
}
