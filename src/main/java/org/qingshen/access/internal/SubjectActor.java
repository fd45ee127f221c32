package org.qingshen.access.internal;

import java.util.Optional;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.springframework.stereotype.Component;

/** Reads the subject bound to this thread; a thread without one is nobody's. */
@Component
class SubjectActor implements CurrentActor {

  @Override
  public Optional<Actor> find() {
    Subject subject = ThreadContext.getSubject();
    return subject != null
            && subject.isAuthenticated()
            && subject.getPrincipal() instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  @Override
  public Actor require() {
    return find().orElseThrow(() -> new UnauthenticatedException("Nobody is logged in"));
  }

  @Override
  public boolean may(String permission) {
    return find().isPresent() && ThreadContext.getSubject().isPermitted(permission);
  }
}
