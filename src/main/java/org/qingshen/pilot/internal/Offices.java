package org.qingshen.pilot.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The departments a case's letters come from and go to, ecology first. */
@Component
class Offices {

  private static final List<PostKind> CITY =
      List.of(PostKind.CITY_ECO, PostKind.CITY_DRC, PostKind.CITY_IIT);
  private static final List<PostKind> PROVINCE =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);

  private final Directory directory;

  Offices(Directory directory) {
    this.directory = directory;
  }

  /** The provincial department that accepts and checks; none where nobody holds its post. */
  List<Organisation> ecology(CaseFile file) {
    return holding(PostKind.PROV_ECO, file).stream().toList();
  }

  List<Organisation> province(CaseFile file) {
    return PROVINCE.stream().flatMap(kind -> holding(kind, file).stream()).toList();
  }

  /** Sorted as the three departments of the city, or those of the province, are named. */
  List<SealedEntry> inOrder(List<SealedEntry> opinions, CaseFile file) {
    List<OrganisationId> order =
        Stream.concat(CITY.stream(), PROVINCE.stream())
            .flatMap(kind -> holding(kind, file).stream())
            .map(Organisation::id)
            .toList();
    return opinions.stream().sorted(Comparator.comparingInt(entry -> place(order, entry))).toList();
  }

  private static int place(List<OrganisationId> order, SealedEntry entry) {
    int at = order.indexOf(entry.by().organisation());
    return at < 0 ? order.size() : at;
  }

  Organisation of(OrganisationId id) {
    return directory
        .organisation(id)
        .orElseThrow(() -> new IllegalStateException("No organisation " + id));
  }

  private Optional<Organisation> holding(PostKind kind, CaseFile file) {
    Queue queue = Queue.of(kind, file.applicant(), file.region());
    return directory.holders(queue).stream()
        .flatMap(person -> posts(person.posts(), queue))
        .map(Post::organisation)
        .findFirst()
        .flatMap(directory::organisation);
  }

  private static Stream<Post> posts(List<Post> posts, Queue queue) {
    return posts.stream().filter(post -> post.queue().equals(queue));
  }
}
