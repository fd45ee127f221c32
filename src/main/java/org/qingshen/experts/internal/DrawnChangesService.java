package org.qingshen.experts.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.DrawnChanges;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.CASE_READ)
class DrawnChangesService implements DrawnChanges {

  private static final Set<PostKind> DEPARTMENTS =
      Set.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);

  private final CaseFiles cases;
  private final CurrentActor current;
  private final StateRequestMapper requests;
  private final DrawnStates states;
  private final ApplicationEventPublisher events;

  DrawnChangesService(
      CaseFiles cases,
      CurrentActor current,
      StateRequestMapper requests,
      DrawnStates states,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.current = current;
    this.requests = requests;
    this.states = states;
    this.events = events;
  }

  @Override
  public List<Change> of(String reference) {
    return file(reference)
        .map(file -> requests.ofCase(file.id()).stream().map(DrawnChangesService::change).toList())
        .orElse(List.of());
  }

  @Override
  public boolean mayDecide(String reference) {
    return file(reference).filter(file -> official(current.require(), file)).isPresent();
  }

  @Override
  @Transactional
  public Optional<Text> decide(String reference, String id, boolean agreed) {
    Actor actor = current.require();
    Optional<StateRequestRow> asked =
        file(reference)
            .filter(file -> official(actor, file))
            .flatMap(
                file ->
                    requests.ofCase(file.id()).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst());
    if (asked.isEmpty()) {
      return Optional.of(Text.of("experts.drawn.over"));
    }
    if (hands(actor).contains(asked.get().askedBy())) {
      return Optional.of(Text.of("experts.appoint.own"));
    }
    Optional<Text> refused = states.decide(id, agreed, actor.id());
    if (refused.isEmpty()) {
      String code = asked.get().expertCode();
      String detail = code + ' ' + asked.get().wanted() + ' ' + agreed;
      events.publishEvent(
          new TrailEvent("expert.state-decided", actor.id(), asked.get().caseId().value(), detail));
    }
    return refused;
  }

  private Optional<CaseFile> file(String reference) {
    return cases.find(reference).filter(file -> DrawAccess.may(current.require(), file));
  }

  private static boolean official(Actor actor, CaseFile file) {
    return DEPARTMENTS.stream().anyMatch(it -> actor.postOver(it, file.region()).isPresent());
  }

  /** The person and everybody for whom it acts. */
  private static Set<PersonId> hands(Actor actor) {
    Set<PersonId> hands = new java.util.HashSet<>(Set.of(actor.id()));
    actor.posts().forEach(post -> post.actedFor().ifPresent(it -> hands.add(it.id())));
    return hands;
  }

  private static Change change(StateRequestRow it) {
    return new Change(
        it.id(),
        it.expertCode(),
        it.wanted(),
        it.reason(),
        it.askedAt(),
        it.decidedAt(),
        StateRequestRow.AGREED.equals(it.decision()));
  }
}
