package org.qingshen.experts.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.directory.People;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.experts.Expert;
import org.qingshen.experts.PanelSubject.Parties;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Holds experts of the pool against a case by every {@link AvoidanceRule}. */
@Component
class AvoidanceOfPool implements Avoidance {

  private final StoredExperts experts;
  private final PanelMapper panels;
  private final SeatBook seats;
  private final People people;
  private final WorkItems workItems;
  private final CaseDirectory cases;
  private final PanelSubjects subjects;
  private final PoolSettings settings;
  private final Clock clock;

  AvoidanceOfPool(
      StoredExperts experts,
      PanelMapper panels,
      @Lazy SeatBook seats,
      People people,
      WorkItems workItems,
      @Lazy CaseDirectory cases,
      PanelSubjects subjects,
      PoolSettings settings,
      Clock clock) {
    this.experts = experts;
    this.panels = panels;
    this.seats = seats;
    this.people = people;
    this.workItems = workItems;
    this.cases = cases;
    this.subjects = subjects;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<AvoidanceHit> hits(PersonId expert, CaseId caseId) {
    return experts
        .find(expert)
        .map(it -> one(it, caseId, false))
        .orElseGet(AvoidanceOfPool::unknown)
        .stream()
        .filter(it -> it.rule().lasting())
        .toList();
  }

  @Override
  public List<AvoidanceHit> candidateHits(PersonId expert, CaseId caseId) {
    return experts
        .find(expert)
        .map(it -> one(it, caseId, true))
        .orElseGet(AvoidanceOfPool::unknown);
  }

  /** As {@link #candidateHits(PersonId, CaseId)} for many: asked once, however many they are. */
  Map<PersonId, List<AvoidanceHit>> candidateHits(List<Expert> all, CaseId caseId) {
    About about = about(all, caseId);
    return all.stream().collect(Collectors.toMap(Expert::id, expert -> hits(expert, about, true)));
  }

  /** Whether that tie is one to a party of the case. */
  boolean concerns(Expert.Tie tie, CaseId caseId) {
    Parties parties = AvoidanceCase.plain(subjects.of(cases.facts(caseId).kind()).parties(caseId));
    return AvoidanceCase.isParty(parties, tie.name(), tie.creditCode());
  }

  private List<AvoidanceHit> one(Expert expert, CaseId caseId, boolean candidate) {
    return hits(expert, about(List.of(expert), caseId), candidate);
  }

  private About about(List<Expert> all, CaseId caseId) {
    List<PersonId> ids = all.stream().map(Expert::id).toList();
    CaseDirectory.CaseFacts facts = cases.facts(caseId);
    return new About(
        facts,
        AvoidanceCase.plain(subjects.of(facts.kind()).parties(caseId)),
        hands(caseId),
        Set.copyOf(panels.everDrawn(caseId)),
        people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::posts)),
        seats.open(ids));
  }

  private static List<AvoidanceHit> unknown() {
    return List.of(new AvoidanceHit(AvoidanceRule.SUSPENDED, ""));
  }

  private List<AvoidanceHit> hits(Expert expert, About about, boolean candidate) {
    AvoidanceCase asked = asked(expert, about, candidate);
    return Arrays.stream(AvoidanceRule.values())
        .map(rule -> rule.hit(asked))
        .flatMap(Optional::stream)
        .toList();
  }

  private AvoidanceCase asked(Expert expert, About about, boolean candidate) {
    PersonId id = expert.id();
    return new AvoidanceCase(
        expert,
        about.posts().getOrDefault(id, List.of()),
        about.parties(),
        about.facts().region(),
        about.facts().applicant(),
        OfficeTime.day(clock.instant()),
        about.hands().contains(id) || (candidate && about.drawn().contains(id)),
        candidate ? about.seats().getOrDefault(id, 0) : 0,
        settings);
  }

  /** The panel's own work apart: the seat is not yet an earlier hand. */
  private Set<PersonId> hands(CaseId caseId) {
    return workItems.history(caseId).stream()
        .filter(item -> !item.step().startsWith(ExpertPanelModel.PROCESS + "/"))
        .filter(item -> !item.step().startsWith(SiteSurveyModel.PROCESS + "/"))
        .map(WorkItem::assignee)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * What of a case experts are held against.
   *
   * @param hands who worked on it before
   * @param drawn who was drawn for it before
   */
  /** What is asked of everybody alike. */
  private record About(
      CaseDirectory.CaseFacts facts,
      Parties parties,
      Set<PersonId> hands,
      Set<PersonId> drawn,
      Map<PersonId, List<Post>> posts,
      Map<PersonId, Integer> seats) {}
}
