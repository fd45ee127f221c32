package org.qingshen.access.internal;

import java.util.Optional;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * Reads the subject bound to this thread; a thread without one is nobody's. The session says who it
 * is, the directory what that person may act in now, the account whether the person may at all.
 */
@Component
class SubjectActor implements CurrentActor {

  /** Why a session that is logged in counts no longer. */
  enum Ended {
    DISABLED,
    PASSWORD
  }

  private final KnownPeople people;

  SubjectActor(KnownPeople people) {
    this.people = people;
  }

  @Override
  public Optional<Actor> find() {
    return known().map(Known::actor);
  }

  @Override
  public Actor require() {
    return find().orElseThrow(SubjectActor::nobody);
  }

  @Override
  public Actor fresh() {
    return read().filter(this::stands).map(Known::actor).orElseThrow(SubjectActor::nobody);
  }

  @Override
  public boolean may(String permission) {
    return find().isPresent() && ThreadContext.getSubject().isPermitted(permission);
  }

  /** Who logged in with this session, whether or not that still counts. */
  Optional<Actor> claimed() {
    Subject subject = ThreadContext.getSubject();
    return subject != null
            && subject.isAuthenticated()
            && subject.getPrincipal() instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  /** Empty where the session still counts. */
  Optional<Ended> ended() {
    Optional<Known> known = claimed().flatMap(actor -> people.of(actor.id()));
    if (claimed().isEmpty() || known.filter(this::stands).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        known.filter(it -> !it.disabled()).isPresent() ? Ended.PASSWORD : Ended.DISABLED);
  }

  /** The person and the account of whoever is asking. */
  Optional<Known> known() {
    return claimed().flatMap(actor -> people.of(actor.id())).filter(this::stands);
  }

  /** The same as the tables have it now, whether or not the session counts. */
  Optional<Known> read() {
    return claimed().flatMap(actor -> people.fresh(actor.id()));
  }

  private boolean stands(Known known) {
    return !known.disabled()
        && SessionStamps.openedWith(ThreadContext.getSubject(), known.passwordStamp());
  }

  private static UnauthenticatedException nobody() {
    return new UnauthenticatedException("Nobody is logged in");
  }
}
