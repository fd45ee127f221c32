package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.OwnDeputies;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.Person;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DEPUTY_APPOINT)
class DeputiesOfActor implements OwnDeputies {

  private final CurrentActor current;
  private final Deputies deputies;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DeputiesOfActor(
      CurrentActor current, Deputies deputies, Clock clock, ApplicationEventPublisher events) {
    this.current = current;
    this.deputies = deputies;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<Deputyship> all() {
    return deputies.of(current.require().id());
  }

  @Override
  public List<Person> candidates() {
    return deputies.candidates(current.require().id());
  }

  @Override
  @Transactional
  public Optional<Text> appoint(PersonId deputy, Instant from, Instant until, String reason) {
    Actor actor = current.fresh();
    String id = Ids.next();
    Optional<Text> objection =
        deputies.appoint(
            new Deputyship(id, actor.id(), actor.name(), deputy, null, from, until, reason, null));
    String subject = objection.isEmpty() ? id : deputy.value();
    String what = objection.isEmpty() ? "deputy.appointed" : "deputy.refused";
    events.publishEvent(
        new TrailEvent(what, actor.id(), subject, objection.map(Text::key).orElse("")));
    return objection;
  }

  @Override
  @Transactional
  public Optional<Text> end(String id) {
    Actor actor = current.fresh();
    Instant now = clock.instant();
    Optional<Deputyship> found =
        deputies
            .find(id)
            .filter(it -> it.principal().equals(actor.id()) || it.deputy().equals(actor.id()));
    if (found.isEmpty()) {
      return Optional.of(Text.of("access.deputy.notYours"));
    }
    if (found.get().endedAt() != null || !found.get().until().isAfter(now)) {
      return Optional.of(Text.of("access.deputy.over"));
    }
    deputies.end(id, now);
    events.publishEvent(new TrailEvent("deputy.ended", actor.id(), id, ""));
    return Optional.empty();
  }
}
