package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.experts.SurveySubject;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Surveys of cases; writing needs the case's lock. */
@Component
class SurveyStore {

  private final SurveyMapper mapper;
  private final CaseDirectory cases;
  private final ObjectProvider<SurveySubject> subjects;
  private final ObjectProvider<SurveyTeamSource> teams;

  SurveyStore(
      SurveyMapper mapper,
      @Lazy CaseDirectory cases,
      ObjectProvider<SurveySubject> subjects,
      ObjectProvider<SurveyTeamSource> teams) {
    this.mapper = mapper;
    this.cases = cases;
    this.subjects = subjects;
    this.teams = teams;
  }

  /** The survey that is under way. */
  Optional<SurveyRow> open(CaseId caseId) {
    return last(caseId).filter(SurveyRow::open);
  }

  Optional<SurveyRow> last(CaseId caseId) {
    return Optional.ofNullable(mapper.last(caseId));
  }

  /**
   * @throws IllegalStateException where none is under way
   */
  SurveyRow current(CaseId caseId) {
    return last(caseId).orElseThrow(() -> new IllegalStateException("No survey of " + caseId));
  }

  /** Of these cases, a later one after an earlier. */
  List<SurveyRow> concluded(Collection<CaseId> caseIds) {
    return caseIds.isEmpty() ? List.of() : mapper.concluded(caseIds);
  }

  /** By survey, each in the order of their numbers. */
  Map<String, List<SurveyItemRow>> itemsOf(Collection<SurveyRow> of) {
    List<String> ids = of.stream().map(SurveyRow::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : mapper.itemsOf(ids).stream().collect(Collectors.groupingBy(SurveyItemRow::surveyId));
  }

  List<SurveyMemberRow> members(String survey) {
    return mapper.members(survey);
  }

  List<SurveyItemRow> items(String survey) {
    return mapper.items(survey);
  }

  /** What is looked at on the spot. */
  List<SurveyItemRow> visited(String survey) {
    return items(survey).stream().filter(SurveyItemRow::visited).toList();
  }

  List<Claim> claims(CaseId caseId) {
    String kind = cases.facts(caseId).kind();
    return subjects.stream()
        .filter(subject -> subject.caseKind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing to survey in a case of " + kind))
        .claims(caseId);
  }

  List<SurveyTeamSource.Seat> seats(CaseId caseId) {
    return teams.stream().flatMap(source -> source.accepted(caseId).stream()).toList();
  }

  /** Puts a plan in the place of any before. */
  void plan(SurveyRow survey, List<SurveyMemberRow> members, List<SurveyItemRow> items) {
    if (survey.planNo() == 1) {
      mapper.insert(survey);
    } else {
      mapper.replan(survey);
      mapper.deleteMembers(survey.id());
      mapper.deleteItems(survey.id());
    }
    members.forEach(mapper::insertMember);
    items.forEach(mapper::insertItem);
  }

  void respond(SurveyRow survey, String response, String reason) {
    mapper.respond(survey.id(), response, reason);
  }

  void recorded(SurveyRow survey, Instant at, long seq) {
    mapper.recorded(survey.id(), at, seq);
  }

  void acknowledged(SurveyRow survey, Instant at, String remark) {
    mapper.acknowledged(survey.id(), at, remark);
  }

  void conclude(SurveyRow survey, String conclusion, String words, Instant at) {
    mapper.conclude(survey.id(), conclusion, words, at);
  }

  void add(SurveyItemRow item) {
    mapper.insertItem(item);
  }

  /** Whether that person leads a survey of the case that is not concluded. */
  boolean leads(PersonId person, CaseId caseId) {
    return open(caseId).filter(survey -> survey.leadPerson().equals(person)).isPresent();
  }
}
