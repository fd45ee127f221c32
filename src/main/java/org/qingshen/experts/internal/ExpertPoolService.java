package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@RequiresPermissions(Permissions.EXPERT_POOL)
class ExpertPoolService implements ExpertPool {

  private final ExpertMapper mapper;
  private final StoredExperts experts;
  private final Registrar registrar;
  private final Homes homes;
  private final PoolKeeper keeper;
  private final PoolGuard guard;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ExpertPoolService(
      ExpertMapper mapper,
      StoredExperts experts,
      Registrar registrar,
      Homes homes,
      PoolKeeper keeper,
      PoolGuard guard,
      TransactionTemplate transaction,
      Clock clock) {
    this.mapper = mapper;
    this.experts = experts;
    this.registrar = registrar;
    this.homes = homes;
    this.keeper = keeper;
    this.guard = guard;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public List<Expert> page(Query query, String afterCode, int limit) {
    String search = Parts.containing(query.search());
    String region = Parts.within(query.region());
    return experts.whole(
        mapper.page(
            keeper.province(), search, query.field(), region, query.state(), afterCode, limit));
  }

  @Override
  public Optional<Expert> find(PersonId id) {
    return experts.find(id).filter(it -> it.province().equals(keeper.province()));
  }

  @Override
  public List<Expert.Field> fields() {
    return mapper.fields();
  }

  @Override
  public List<Home> homes() {
    return homes.of(keeper.province()).stream()
        .map(region -> new Home(region.code(), region.name()))
        .toList();
  }

  @Override
  public Registered register(Registration registration) {
    return transaction.execute(
        status -> {
          Registered outcome = registrar.register(keeper.province(), registration);
          if (outcome instanceof Registered.Refused) {
            status.setRollbackOnly();
          }
          return outcome;
        });
  }

  @Override
  @Transactional
  public Optional<Text> change(PersonId id, long version, Expert.Profile profile) {
    return keeper.done(
        "expert.changed",
        id,
        foreign(id)
            .or(() -> outside(profile.region()))
            .or(() -> first(ExpertFault.of(profile, mapper.fields())))
            .or(() -> guard.change(find(id).orElseThrow(), profile))
            .or(() -> stale(experts.change(id, version, profile))));
  }

  @Override
  @Transactional
  public Optional<Text> suspend(PersonId id, long version, String reason) {
    return state(id, version, Expert.State.SUSPENDED, "expert.suspended", reason);
  }

  @Override
  @Transactional
  public Optional<Text> resume(PersonId id, long version, String reason) {
    return state(id, version, Expert.State.ACTIVE, "expert.resumed", reason);
  }

  private Optional<Text> state(
      PersonId id, long version, Expert.State state, String what, String reason) {
    PersonId me = keeper.id();
    return keeper.done(
        what,
        id,
        foreign(id)
            .or(() -> first(ExpertFault.reason(reason)))
            .or(() -> guard.state(find(id).orElseThrow(), version, state, reason.strip(), me)));
  }

  @Override
  @Transactional
  public Set<PersonId> waiting() {
    return guard.waiting(keeper.province());
  }

  @Override
  @Transactional
  public Optional<Text> addEmployment(PersonId id, Expert.Employment employment) {
    Optional<Text> refused =
        foreign(id)
            .or(() -> first(ExpertFault.of(employment, OfficeTime.day(clock.instant()))))
            .or(() -> guard.atWork(id));
    if (refused.isEmpty()) {
      experts.addEmployment(id, employment, keeper.id());
    }
    return keeper.done("expert.employment.added", id, refused);
  }

  @Override
  @Transactional
  public Optional<Text> endEmployment(PersonId id, String employment, LocalDate last) {
    return keeper.done(
        "expert.employment.ended",
        id,
        foreign(id)
            .or(() -> guard.atWork(id))
            .or(() -> ended(mapper.endEmployment(id, employment, last))));
  }

  @Override
  @Transactional
  public Optional<Text> addTie(PersonId id, Expert.Tie tie) {
    Optional<Text> refused =
        foreign(id).or(() -> first(ExpertFault.of(tie))).or(() -> guard.atWork(id));
    if (refused.isEmpty()) {
      experts.addTie(id, tie, keeper.id());
    }
    return keeper.done("expert.tie.added", id, refused);
  }

  @Override
  @Transactional
  public Optional<Text> endTie(PersonId id, String tie) {
    return keeper.done(
        "expert.tie.ended",
        id,
        foreign(id)
            .or(() -> guard.atWork(id))
            .or(() -> guard.tie(id, tie))
            .or(() -> ended(mapper.endTie(id, tie, experts.now()))));
  }

  private Optional<Text> foreign(PersonId id) {
    return find(id).isPresent() ? Optional.empty() : Optional.of(Text.of("experts.fault.unknown"));
  }

  private Optional<Text> outside(RegionCode region) {
    return region != null && keeper.province().contains(region)
        ? Optional.empty()
        : Optional.of(Text.of("experts.fault.outside"));
  }

  static Optional<Text> first(List<Text> faults) {
    return faults.stream().findFirst();
  }

  private static Optional<Text> stale(boolean written) {
    return written ? Optional.empty() : Optional.of(Text.of("experts.fault.stale"));
  }

  static Optional<Text> ended(int rows) {
    return rows == 1 ? Optional.empty() : Optional.of(Text.of("experts.fault.ended"));
  }
}
