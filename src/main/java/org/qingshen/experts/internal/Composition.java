package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingshen.experts.Expert;
import org.qingshen.experts.internal.DrawList.Candidate;
import org.qingshen.experts.internal.DrawList.Excluded;
import org.qingshen.experts.internal.DrawList.Seats;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Says of everybody in the pool whether a case may have the person, and why not. */
@Component
class Composition {

  private final StoredExperts experts;
  private final AvoidanceOfPool avoidance;
  private final PanelMapper panels;
  private final PoolSettings settings;

  Composition(
      StoredExperts experts, AvoidanceOfPool avoidance, PanelMapper panels, PoolSettings settings) {
    this.experts = experts;
    this.avoidance = avoidance;
    this.panels = panels;
    this.settings = settings;
  }

  /** The list of the case's next draw. */
  Pool pool(CaseId caseId, RegionCode place) {
    List<Expert> all = experts.all(place.province());
    Map<String, List<AvoidanceRule>> excluded = new TreeMap<>();
    Map<PersonId, List<AvoidanceHit>> hits = avoidance.candidateHits(all, caseId);
    Map<PersonId, List<Expert>> others = SamePerson.among(all);
    for (Expert expert : all) {
      List<AvoidanceRule> rules =
          new ArrayList<>(hits.get(expert.id()).stream().map(AvoidanceHit::rule).toList());
      if (doubled(expert, others.getOrDefault(expert.id(), List.of()), hits)) {
        rules.add(AvoidanceRule.SAME_PERSON);
      }
      if (!rules.isEmpty()) {
        excluded.put(expert.code(), rules);
      }
    }
    return new Pool(caseId, all, excluded, panels.draws(caseId), settings.rules());
  }

  /**
   * One person is on a list once, under the lowest code that is not suspended, and not at all where
   * a rule keeps one of the entries away.
   */
  private static boolean doubled(
      Expert expert, List<Expert> others, Map<PersonId, List<AvoidanceHit>> hits) {
    return others.stream()
        .filter(it -> it.state() == Expert.State.ACTIVE)
        .anyMatch(it -> it.code().compareTo(expert.code()) < 0 || !hits.get(it.id()).isEmpty());
  }

  /**
   * Everybody of the province held against one case.
   *
   * @param excluded rules by code of the expert
   * @param before draws of the case
   */
  record Pool(
      CaseId caseId,
      List<Expert> all,
      Map<String, List<AvoidanceRule>> excluded,
      List<DrawRow> before,
      String rules) {

    int number() {
      return before.size() + 1;
    }

    DrawList list(List<Seats> seats) {
      List<Candidate> eligible = new ArrayList<>();
      all.stream()
          .filter(it -> !excluded.containsKey(it.code()))
          .forEach(it -> eligible.add(new Candidate(it.code(), it.profile().fields())));
      List<Excluded> not = new ArrayList<>();
      excluded.forEach(
          (code, hit) -> not.add(new Excluded(code, hit.stream().map(Enum::name).toList())));
      String previous =
          before.isEmpty() ? DrawList.NO_DIGEST : before.get(before.size() - 1).outcome();
      return new DrawList(DrawRow.drawId(caseId, number()), previous, rules, seats, eligible, not);
    }

    /** How many of a field each rule excludes; somebody excluded by two counts for both. */
    Map<AvoidanceRule, Integer> excludedOf(String field) {
      Map<AvoidanceRule, Integer> counts = new EnumMap<>(AvoidanceRule.class);
      all.stream()
          .filter(it -> it.profile().fields().contains(field))
          .flatMap(it -> excluded.getOrDefault(it.code(), List.of()).stream())
          .forEach(rule -> counts.merge(rule, 1, Integer::sum));
      return counts;
    }

    Expert byCode(String code) {
      return all.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
  }
}
