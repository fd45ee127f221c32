package org.qingshen.experts.internal;

import java.util.Optional;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Where an expert's work waits. */
@Component
class ExpertPosts {

  private final Directory directory;

  ExpertPosts(Directory directory) {
    this.directory = directory;
  }

  /** The id of the expert's own post; empty where none is held today. */
  Optional<String> of(PersonId expert) {
    return directory.person(expert).stream()
        .flatMap(person -> person.posts().stream())
        .filter(post -> post.kind() == PostKind.EXPERT && post.actedFor().isEmpty())
        .map(Post::id)
        .findFirst();
  }
}
