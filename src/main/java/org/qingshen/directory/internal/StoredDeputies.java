package org.qingshen.directory.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Directory;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDeputies implements Deputies {

  private final DeputyMapper mapper;
  private final Directory directory;
  private final DeputyRule rule;
  private final DeputySettings settings;
  private final ObjectProvider<DeputyEnds> ends;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredDeputies(
      DeputyMapper mapper,
      Directory directory,
      DeputySettings settings,
      ObjectProvider<DeputyEnds> ends,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.directory = directory;
    this.rule = new DeputyRule(settings);
    this.settings = settings;
    this.ends = ends;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<Post> postsActedIn(PersonId deputy, Instant at) {
    return acting(deputy, at).map(Acting::deputised).orElse(List.of());
  }

  @Override
  public Optional<Acting> acting(PersonId person, Instant at) {
    List<ActingRow> rows = mapper.acting(person, millis(at));
    return rows.stream()
        .filter(row -> !row.deputised())
        .findFirst()
        .map(
            self ->
                new Acting(
                    new Person(self.personId(), self.personName(), posts(rows, false)),
                    posts(rows, true)));
  }

  @Override
  public List<Deputyship> of(PersonId person) {
    return mapper.of(person).stream().map(DeputyRow::deputyship).toList();
  }

  @Override
  public Optional<Deputyship> find(String id) {
    return Optional.ofNullable(mapper.find(id)).map(DeputyRow::deputyship);
  }

  @Override
  public Optional<Deputyship> lapsed(PersonId deputy, Queue queue, Instant now) {
    return of(deputy).stream()
        .filter(it -> it.deputy().equals(deputy))
        .filter(it -> !it.from().isAfter(now) && !it.activeAt(now))
        .filter(it -> it.end().isAfter(it.from()))
        .sorted(Comparator.comparing(Deputyship::end).reversed())
        .filter(it -> serves(it.principal(), queue))
        .findFirst();
  }

  @Override
  public List<Person> candidates(PersonId principal) {
    return StoredDirectory.people(mapper.colleagues(principal, settings.otherOrganisations()));
  }

  @Override
  @Transactional
  public Optional<Text> appoint(Deputyship wish) {
    Instant now = millis(clock.instant());
    Deputyship wanted = from(wish, now);
    // In one order, or two appointments at once would wait for each other.
    Stream.of(wanted.principal(), wanted.deputy())
        .sorted(Comparator.comparing(PersonId::value))
        .forEach(mapper::lock);
    Optional<Text> objection = rule.form(wanted, now).or(() -> objection(wanted));
    if (objection.isEmpty()) {
      mapper.insert(row(wanted));
      events.publishEvent(new DirectoryChanged());
    }
    return objection;
  }

  @Override
  @Transactional
  public void end(String id, Instant at) {
    if (mapper.end(id, millis(at)) > 0) {
      events.publishEvent(new DirectoryChanged());
      ends.ifAvailable(DeputyEnds::tell);
    }
  }

  private Optional<Text> objection(Deputyship wanted) {
    Optional<Person> principal = directory.person(wanted.principal());
    Optional<Person> deputy = directory.person(wanted.deputy());
    if (principal.isEmpty() || deputy.isEmpty()) {
      return Optional.of(Text.of("directory.deputy.unknown"));
    }
    List<Deputyship> overlapping =
        mapper
            .overlapping(wanted.principal(), wanted.deputy(), wanted.from(), wanted.until())
            .stream()
            .map(DeputyRow::deputyship)
            .toList();
    return rule.chain(wanted, overlapping)
        .or(() -> rule.departments(principal.get(), deputy.get(), elsewhere(wanted, overlapping)))
        .or(() -> rule.place(principal.get(), deputy.get()));
  }

  private List<Post> elsewhere(Deputyship wanted, List<Deputyship> overlapping) {
    return overlapping.stream()
        .filter(other -> other.deputy().equals(wanted.deputy()))
        .flatMap(other -> directory.person(other.principal()).stream())
        .flatMap(person -> person.posts().stream())
        .toList();
  }

  private boolean serves(PersonId person, Queue queue) {
    return directory.person(person).stream()
        .flatMap(it -> it.posts().stream())
        .anyMatch(post -> post.queue().equals(queue.whole()));
  }

  private static List<Post> posts(List<ActingRow> rows, boolean deputised) {
    return rows.stream()
        .filter(row -> row.hasPost() && row.deputised() == deputised)
        .sorted(Comparator.comparing(ActingRow::postId))
        .map(ActingRow::post)
        .toList();
  }

  /** Nobody was a deputy before being appointed. */
  private static Deputyship from(Deputyship wish, Instant now) {
    Instant from = millis(wish.from());
    boolean begunAndNotOver = from.isBefore(now) && wish.until().isAfter(now);
    return new Deputyship(
        wish.id(),
        wish.principal(),
        wish.principalName(),
        wish.deputy(),
        wish.deputyName(),
        begunAndNotOver ? now : from,
        millis(wish.until()),
        wish.reason(),
        null);
  }

  private static DeputyRow row(Deputyship it) {
    return new DeputyRow(
        it.id(),
        it.principal(),
        it.principalName(),
        it.deputy(),
        it.deputyName(),
        it.from(),
        it.until(),
        it.reason().strip(),
        null);
  }

  private static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
