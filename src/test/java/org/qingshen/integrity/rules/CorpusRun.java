package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;

/** All rules over a corpus of one seed. */
final class CorpusRun {

  final List<Forged> forged = new ArrayList<>();
  final List<Honest> honest = new ArrayList<>();
  private final Rulebook book =
      AllRules.book(AllRules.withLevel(CorpusPlant.UNIT_CONSUMPTION, "kgce/t", "100", "300"));
  private final CorpusWorld world;

  /**
   * Runs it.
   *
   * @param each falsified cases of each kind and strength, and odd cases of each kind
   * @param clean cases without anything
   */
  CorpusRun(long seed, int each, int clean) {
    world = new CorpusWorld(seed);
    for (Falsification kind : Falsification.values()) {
      for (int strength = 0; strength < 3; strength++) {
        for (int i = 0; i < each; i++) {
          forged.add(forged(kind, strength, i));
        }
      }
    }
    for (Oddity oddity : Oddity.values()) {
      for (int i = 0; i < each; i++) {
        honest.add(new Honest(oddity, findings(world.odd(oddity, i))));
      }
    }
    for (int i = 0; i < clean; i++) {
      honest.add(new Honest(null, findings(world.clean(i))));
    }
  }

  private Forged forged(Falsification kind, int strength, int i) {
    FactSheet[] pair = world.forged(kind, strength, i);
    Set<String> already = rules(findings(pair[0]), false);
    List<Finding> found = findings(pair[1]);
    Set<String> fresh = new TreeSet<>(rules(found, false));
    fresh.removeAll(already);
    Set<String> high = new TreeSet<>(rules(found, true));
    high.removeAll(already);
    return new Forged(kind, strength, fresh, high);
  }

  private List<Finding> findings(FactSheet sheet) {
    return Stream.concat(book.own(sheet).stream(), book.around(sheet, world.around()).stream())
        .toList();
  }

  /** Of findings that were checked; high ones alone, where so asked. */
  static Set<String> rules(List<Finding> findings, boolean high) {
    return findings.stream()
        .filter(Finding::checked)
        .filter(finding -> !high || finding.severity() != Severity.INFORMATION)
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A falsified case.
   *
   * @param rules that speak now and were silent before it was falsified
   * @param high those of them that block or warn
   */
  record Forged(Falsification kind, int strength, Set<String> rules, Set<String> high) {

    boolean caught() {
      return !rules.isEmpty();
    }
  }

  /**
   * An honest case.
   *
   * @param oddity null for a plain one
   */
  record Honest(Oddity oddity, List<Finding> findings) {

    Set<String> high() {
      return CorpusRun.rules(findings, true);
    }
  }
}
