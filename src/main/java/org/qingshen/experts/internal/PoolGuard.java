package org.qingshen.experts.internal;

import java.util.Optional;
import java.util.Set;
import org.qingshen.experts.Expert;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * What the keeper of the pool does not do alone: whatever would unseat somebody who was drawn, seat
 * somebody whom a rule kept away, or make two of one person.
 */
@Component
class PoolGuard {

  private final ExpertMapper mapper;
  private final StoredExperts experts;
  private final DrawnStates drawn;
  private final TiesAtWork ties;

  PoolGuard(ExpertMapper mapper, StoredExperts experts, DrawnStates drawn, TiesAtWork ties) {
    this.mapper = mapper;
    this.experts = experts;
    this.drawn = drawn;
    this.ties = ties;
  }

  /** Jobs, ties and home of somebody on a drawn list are that person's to declare. */
  Optional<Text> atWork(PersonId id) {
    return drawn.atWork(id) ? Optional.of(Text.of("experts.fault.drawn")) : Optional.empty();
  }

  Optional<Text> tie(PersonId id, String tie) {
    return ties.objection(id, tie);
  }

  /** At once, or by a second person while a panel at work has drawn the expert. */
  Optional<Text> state(
      Expert expert, long version, Expert.State wanted, String reason, PersonId by) {
    if (expert.version() != version) {
      return stale();
    }
    if (drawn.atWork(expert.id())) {
      return drawn.ask(expert, wanted, reason, by);
    }
    return mapper.state(expert.id(), version, wanted, reason, experts.now()) == 1
        ? Optional.empty()
        : stale();
  }

  Optional<Text> change(Expert expert, Expert.Profile profile) {
    Optional<Text> moved =
        expert.profile().region().equals(profile.region()) ? Optional.empty() : atWork(expert.id());
    return moved.or(
        () ->
            experts
                .twin(
                    expert.province(),
                    expert.id(),
                    new SamePerson.Traits(expert.name(), profile, expert.employments()))
                .map(it -> Text.of("experts.fault.same-person", it.code())));
  }

  Set<PersonId> waiting(RegionCode province) {
    return drawn.waiting(province);
  }

  private static Optional<Text> stale() {
    return Optional.of(Text.of("experts.fault.stale"));
  }
}
