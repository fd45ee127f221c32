package org.qingshen.administration.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is asking, which province that person keeps, and what goes into the trail. */
@Component
class Administrator {

  private final CurrentActor current;
  private final ApplicationEventPublisher events;

  Administrator(CurrentActor current, ApplicationEventPublisher events) {
    this.current = current;
    this.events = events;
  }

  PersonId id() {
    return current.require().id();
  }

  /** Of the post of administrator, or else of the first post. */
  RegionCode province() {
    Actor actor = current.require();
    return actor.posts().stream()
        .filter(post -> post.kind() == PostKind.SYS_ADMIN)
        .findFirst()
        .or(() -> actor.posts().stream().findFirst())
        .map(Post::region)
        .map(RegionCode::province)
        .orElseThrow(() -> new IllegalStateException("An administrator without a post"));
  }

  boolean keeps(RegionCode place) {
    return province().contains(place);
  }

  /** The sentence for what lies in another province. */
  Text elsewhere() {
    return Text.of("administration.elsewhere", province().value());
  }

  /** Passes the refusal on, or puts what was done into the trail. */
  Optional<Text> done(String what, String subject, Optional<Text> refused) {
    if (refused.isEmpty()) {
      remember(what, subject, "");
    }
    return refused;
  }

  /**
   * @param detail ids and counts only
   */
  void remember(String what, String subject, String detail) {
    events.publishEvent(new TrailEvent(what, id(), subject, detail));
  }
}
