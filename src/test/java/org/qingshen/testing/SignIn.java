package org.qingshen.testing;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Directory;
import org.qingshen.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a demo person on this thread, as login would. */
public class SignIn {

  private final SecurityManager security;
  private final JdbcTemplate jdbc;
  private final Directory people;
  private final CurrentActor current;

  SignIn(SecurityManager security, JdbcTemplate jdbc, Directory people, CurrentActor current) {
    this.security = security;
    this.jdbc = jdbc;
    this.people = people;
    this.current = current;
  }

  /** From now on this thread is that person, with the posts and deputyships of this moment. */
  public Actor as(String login) {
    String person =
        jdbc.queryForObject("select person_id from account where login = ?", String.class, login);
    Actor actor = new Actor(people.person(new PersonId(person)).orElseThrow());
    Subject subject =
        new Subject.Builder(security)
            .principals(new SimplePrincipalCollection(actor, "test"))
            .authenticated(true)
            .sessionCreationEnabled(false)
            .buildSubject();
    ThreadContext.bind(security);
    ThreadContext.bind(subject);
    return reread().orElse(actor);
  }

  // Whose account is disabled is let in by no door, but a test may try.
  private Optional<Actor> reread() {
    try {
      return Optional.of(current.fresh());
    } catch (UnauthenticatedException nobody) {
      return Optional.empty();
    }
  }

  public <T> T as(String login, Supplier<T> work) {
    as(login);
    try {
      return work.get();
    } finally {
      out();
    }
  }

  public void out() {
    ThreadContext.unbindSubject();
    ThreadContext.unbindSecurityManager();
  }
}
