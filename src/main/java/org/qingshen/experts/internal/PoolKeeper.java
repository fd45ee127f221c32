package org.qingshen.experts.internal;

import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who is asking, whose pool that person keeps, and what goes into the trail. */
@Component
class PoolKeeper {

  private final CurrentActor current;
  private final ApplicationEventPublisher events;

  PoolKeeper(CurrentActor current, ApplicationEventPublisher events) {
    this.current = current;
    this.events = events;
  }

  PersonId id() {
    return current.require().id();
  }

  /** Of the post of keeper, or else of the first post. */
  RegionCode province() {
    var posts = current.require().posts();
    return posts.stream()
        .filter(post -> post.kind() == PostKind.POOL_ADMIN)
        .findFirst()
        .or(() -> posts.stream().findFirst())
        .map(Post::region)
        .map(RegionCode::province)
        .orElseThrow(() -> new IllegalStateException("A keeper without a post"));
  }

  /** Passes the refusal on, or puts what was done into the trail. */
  Optional<Text> done(String what, PersonId subject, Optional<Text> refused) {
    if (refused.isEmpty()) {
      remember(what, subject.value(), "");
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
