package org.qingshen.access;

import java.io.Serializable;
import java.util.Optional;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** The person who is asking, with the posts held at login. */
public record Actor(Person person) implements Serializable {

  public PersonId id() {
    return person.id();
  }

  public String name() {
    return person.name();
  }

  /** The post in which this person may take work from that queue. */
  public Optional<Post> postFor(Queue queue) {
    return person.posts().stream().filter(post -> post.queue().equals(queue)).findFirst();
  }

  /** The post of that kind whose region contains the place. */
  public Optional<Post> postOver(PostKind kind, RegionCode place) {
    return person.posts().stream()
        .filter(post -> post.kind() == kind && post.region().contains(place))
        .findFirst();
  }

  public boolean holds(PostKind kind) {
    return person.posts().stream().anyMatch(post -> post.kind() == kind);
  }
}
