package org.qingshen.access;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Principal;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * The person who is asking, with the posts in which the person may act now.
 *
 * @param deputised posts of principals for whom the person is deputy at this moment
 */
public record Actor(Person person, List<Post> deputised) implements Serializable {

  public Actor {
    deputised = List.copyOf(deputised);
  }

  /** Somebody who deputises for nobody. */
  public Actor(Person person) {
    this(person, List.of());
  }

  public PersonId id() {
    return person.id();
  }

  public String name() {
    return person.name();
  }

  /** The own posts, then those of principals. */
  public List<Post> posts() {
    return Stream.concat(person.posts().stream(), deputised.stream()).toList();
  }

  /** The post in which this person may take work from that queue. */
  public Optional<Post> postFor(Queue queue) {
    return posts().stream().filter(post -> post.serves(queue)).findFirst();
  }

  /** The post in which this person may do work of that queue which that holder has claimed. */
  public Optional<Post> postFor(Queue queue, PersonId holder) {
    return posts().stream()
        .filter(post -> post.serves(queue))
        .filter(post -> post.actedFor().map(Principal::id).orElse(id()).equals(holder))
        .findFirst();
  }

  /** How this person signs in that post: the name, and for whom where it is another's post. */
  public Text signature(Post post) {
    return post.actedFor()
        .map(principal -> Text.of("access.signature.for", name(), principal.name()))
        .orElseGet(() -> Text.of("access.signature", name()));
  }

  /** Whether this person is that one, or deputises for that one now. */
  public boolean actsAs(PersonId somebody) {
    return somebody.equals(id()) || principals().contains(somebody);
  }

  /** For whom this person deputises now. */
  public List<PersonId> principals() {
    return deputised.stream().map(post -> post.principal().id()).distinct().toList();
  }

  /** The post of that kind whose region contains the place. */
  public Optional<Post> postOver(PostKind kind, RegionCode place) {
    return posts().stream()
        .filter(post -> post.kind() == kind && post.region().contains(place))
        .findFirst();
  }

  public boolean holds(PostKind kind) {
    return posts().stream().anyMatch(post -> post.kind() == kind);
  }
}
