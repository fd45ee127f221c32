package org.qingshen.directory;

import java.io.Serializable;
import java.util.List;
import org.qingshen.shared.PersonId;

/** A person and the posts held today. */
public record Person(PersonId id, String name, List<Post> posts) implements Serializable {

  public Person {
    posts = List.copyOf(posts);
  }
}
