package org.qingshen.directory.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Deputies.Acting;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.DeputyshipEnded;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Post;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells once that a deputyship has ended; on whichever node notices first. */
@Component
class DeputyEnds {

  private static final int AT_ONCE = 100;

  private final DeputyMapper mapper;
  private final Deputies deputies;
  private final Directory directory;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DeputyEnds(
      DeputyMapper mapper,
      Deputies deputies,
      Directory directory,
      PlatformTransactionManager manager,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.deputies = deputies;
    this.directory = directory;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
    this.events = events;
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  public void tell() {
    Instant now = OfficeTime.now(clock);
    mapper
        .untold(now, AT_ONCE)
        .forEach(row -> transaction.executeWithoutResult(it -> tell(row.deputyship(), now)));
  }

  private void tell(Deputyship ended, Instant now) {
    if (mapper.told(ended.id(), now) == 1) {
      events.publishEvent(new DeputyshipEnded(ended.deputy(), ended.principal(), lost(ended, now)));
    }
  }

  private List<Queue> lost(Deputyship ended, Instant now) {
    List<Queue> kept =
        deputies.acting(ended.deputy(), now).stream().flatMap(DeputyEnds::queues).toList();
    return directory.person(ended.principal()).stream()
        .flatMap(person -> person.posts().stream())
        .map(Post::queue)
        .filter(queue -> !kept.contains(queue))
        .distinct()
        .toList();
  }

  private static java.util.stream.Stream<Queue> queues(Acting acting) {
    return java.util.stream.Stream.concat(
            acting.person().posts().stream(), acting.deputised().stream())
        .map(Post::queue);
  }
}
