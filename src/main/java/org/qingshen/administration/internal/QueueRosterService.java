package org.qingshen.administration.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.QueueRoster;
import org.qingshen.directory.Addressees;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.People;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.PostKind.Tier;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.QueueOverview;
import org.qingshen.workflow.QueueOverview.Load;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class QueueRosterService implements QueueRoster {

  /** Their queues are shown while they are empty, too; an applicant's only while work waits. */
  private static final Set<PostKind> OFFICES =
      EnumSet.complementOf(
          EnumSet.of(PostKind.PILOT_BODY, PostKind.EXPERT, PostKind.AUDITOR, PostKind.SYS_ADMIN));

  private final QueueOverview overview;
  private final Addressees addressees;
  private final People people;
  private final Directory directory;
  private final Administrator administrator;
  private final Clock clock;

  QueueRosterService(
      QueueOverview overview,
      Addressees addressees,
      People people,
      Directory directory,
      Administrator administrator,
      Clock clock) {
    this.overview = overview;
    this.addressees = addressees;
    this.people = people;
    this.directory = directory;
    this.administrator = administrator;
    this.clock = clock;
  }

  @Override
  public List<Row> rows() {
    Map<Queue, Load> loads = new LinkedHashMap<>();
    offices().forEach(queue -> loads.put(queue, new Load(queue, 0, 0, null)));
    overview.loads().stream()
        .filter(load -> load.open() > 0 || OFFICES.contains(load.queue().post()))
        .forEach(load -> loads.put(load.queue(), load));
    RegionCode province = administrator.province();
    loads.keySet().removeIf(queue -> region(queue).filter(province::contains).isEmpty());
    Map<Queue, List<PersonId>> members = addressees.of(loads.keySet(), clock.instant());
    Map<PersonId, Person> known = known(members.values());
    return loads.values().stream()
        .map(load -> row(load, members.getOrDefault(load.queue(), List.of()), known))
        .sorted(
            Comparator.comparing((Row row) -> row.queue().post())
                .thenComparing(row -> row.queue().value()))
        .toList();
  }

  private List<Queue> offices() {
    return people.all(people.holding(OFFICES)).stream()
        .flatMap(person -> person.posts().stream())
        .filter(post -> OFFICES.contains(post.kind()))
        .map(Post::queue)
        .distinct()
        .toList();
  }

  private Map<PersonId, Person> known(Collection<List<PersonId>> members) {
    List<PersonId> ids = members.stream().flatMap(List::stream).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private Row row(Load load, List<PersonId> members, Map<PersonId, Person> known) {
    Map<Boolean, List<String>> names =
        members.stream()
            .map(known::get)
            .filter(person -> person != null)
            .collect(
                Collectors.partitioningBy(
                    person -> holds(person, load.queue()),
                    Collectors.mapping(Person::name, Collectors.toList())));
    return new Row(
        load.queue(),
        owner(load.queue()),
        names.get(true),
        names.get(false),
        load.open(),
        load.claimed(),
        load.oldest());
  }

  /** Otherwise the person is there as a deputy. */
  private static boolean holds(Person person, Queue queue) {
    return person.posts().stream().anyMatch(post -> post.serves(queue));
  }

  private String owner(Queue queue) {
    if (queue.post().tier() == Tier.POST) {
      return directory.holders(queue).stream().map(Person::name).findFirst().orElse("");
    }
    return queue.post().tier() == Tier.ORGANISATION
        ? organisation(queue).map(Organisation::name).orElse(queue.owner())
        : directory.regionName(new RegionCode(queue.owner()));
  }

  private Optional<RegionCode> region(Queue queue) {
    if (queue.post().tier() == Tier.POST) {
      return directory.holders(queue).stream()
          .flatMap(person -> person.posts().stream())
          .filter(post -> post.serves(queue))
          .map(Post::region)
          .findFirst();
    }
    return queue.post().tier() == Tier.ORGANISATION
        ? organisation(queue).map(Organisation::region)
        : Optional.of(new RegionCode(queue.owner()));
  }

  private Optional<Organisation> organisation(Queue queue) {
    return directory.organisation(new OrganisationId(queue.owner()));
  }
}
