package org.qingshen.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.Logins;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class ShiroLogins implements Logins {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LONGEST = 200;

  private final SecurityManager securityManager;
  private final LoginCounter counter;
  private final SubjectActor current;
  private final Duration temporary;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ShiroLogins(
      SecurityManager securityManager,
      LoginCounter counter,
      SubjectActor current,
      AccessSettings settings,
      Clock clock,
      ApplicationEventPublisher events) {
    this.securityManager = securityManager;
    this.counter = counter;
    this.current = current;
    this.temporary = settings.temporaryPassword();
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Optional<Text> enter(String login, char[] password) {
    String name = AccountRealm.normal(login);
    if (name.isEmpty()
        || password.length == 0
        || name.length() > LONGEST
        || password.length > LONGEST) {
      return Optional.of(Text.of("access.login.failed"));
    }
    Optional<Instant> lockedUntil = counter.begin(name);
    if (lockedUntil.isPresent()) {
      return lockedUntil.map(this::locked);
    }
    var token = new UsernamePasswordToken(name, password);
    try {
      subject().login(token);
    } catch (AuthenticationException refused) {
      return Optional.of(
          counter.failed(name).map(this::locked).orElseGet(() -> Text.of("access.login.failed")));
    } finally {
      token.clear();
    }
    Optional<Known> known = current.read().filter(it -> !it.disabled());
    if (known.isEmpty()) {
      return Optional.of(turnedAway(name, "disabled", Text.of("access.login.disabled")));
    }
    if (known.get().expired(temporary, clock.instant())) {
      Text sentence = Text.of("access.login.expired", String.valueOf(temporary.toHours()));
      return Optional.of(turnedAway(name, "temporary password expired", sentence));
    }
    entered(name, known.get());
    return Optional.empty();
  }

  @Override
  public void leave() {
    current
        .find()
        .ifPresent(actor -> events.publishEvent(new TrailEvent("logout", actor.id(), "", "")));
    Subject subject = ThreadContext.getSubject();
    if (subject != null) {
      subject.logout();
    }
  }

  // Said only to whoever knows the password.
  private Text turnedAway(String login, String why, Text sentence) {
    current
        .claimed()
        .ifPresent(
            actor -> events.publishEvent(new TrailEvent("login.refused", actor.id(), login, why)));
    subject().logout();
    return sentence;
  }

  private void entered(String login, Known known) {
    SessionStamps.loggedIn(subject().getSession(), clock.instant());
    SessionStamps.password(subject().getSession(), known.passwordStamp());
    counter.succeeded(login, known.actor().id());
  }

  private Subject subject() {
    Subject bound = ThreadContext.getSubject();
    if (bound == null) {
      bound = new Subject.Builder(securityManager).buildSubject();
      ThreadContext.bind(bound);
    }
    return bound;
  }

  // Rounded up, or a person who comes back at that minute is still too early.
  private Text locked(Instant until) {
    Instant minute = until.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
    return Text.of("access.login.locked", MINUTE.format(minute.atZone(clock.getZone())));
  }
}
