package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.InnerChain;
import org.qingshen.workflow.Stage;
import org.springframework.stereotype.Component;

/** Where an item stands in its department's inner chain, and who may have it next. */
@Component
class ChainState {

  private final ChainBook book;
  private final InnerChainMapper mapper;
  private final Directory directory;

  ChainState(ChainBook book, InnerChainMapper mapper, Directory directory) {
    this.book = book;
    this.mapper = mapper;
    this.directory = directory;
  }

  /** Empty where the department has no chain for that step. */
  Optional<Stage> stage(WorkItemRow row, Actor actor) {
    return chain(row, actor)
        .map(
            chain ->
                new Stage(
                    now(row),
                    chain.after(now(row)).orElse(null),
                    passings(row).stream().map(PassingRow::passing).toList()));
  }

  /** Whose turn is after this act; empty where it is the department's own. */
  Optional<Duty> next(WorkItemRow row, Actor actor) {
    return chain(row, actor).flatMap(chain -> chain.after(now(row)));
  }

  List<PassingRow> passings(WorkItemRow row) {
    return mapper.passings(row.id());
  }

  /** Who may take it from that queue: nobody who had it in his hands before. */
  List<PersonId> takers(Queue queue, Actor actor, List<PassingRow> before) {
    return directory.holders(queue).stream()
        .map(Person::id)
        .filter(person -> !person.equals(actor.id()))
        .filter(person -> before.stream().noneMatch(it -> it.personId().equals(person)))
        .toList();
  }

  /** Who drafted it last, where that person still holds the post. */
  Optional<Person> drafter(WorkItemRow row, List<PassingRow> before) {
    return before.stream()
        .filter(PassingRow::forwarded)
        .filter(passing -> passing.duty() == Duty.DRAFT)
        .reduce((earlier, later) -> later)
        .flatMap(passing -> directory.person(passing.personId()))
        .filter(person -> person.posts().stream().anyMatch(it -> it.serves(row.queue().whole())));
  }

  static Duty now(WorkItemRow row) {
    return row.queue().duty() == null ? Duty.DRAFT : row.queue().duty();
  }

  static Text word(Duty duty) {
    return Text.of("workflow.duty." + duty);
  }

  private Optional<InnerChain> chain(WorkItemRow row, Actor actor) {
    return Standing.post(row, actor)
        .map(Post::organisation)
        .flatMap(organisation -> book.of(organisation, row.step()));
  }
}
