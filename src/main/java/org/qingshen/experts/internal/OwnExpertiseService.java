package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.Expert;
import org.qingshen.experts.OwnExpertise;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.EXPERT_PROFILE)
class OwnExpertiseService implements OwnExpertise {

  private final ExpertMapper mapper;
  private final StoredExperts experts;
  private final PoolKeeper person;
  private final TiesAtWork ties;
  private final PoolSettings settings;
  private final Clock clock;

  OwnExpertiseService(
      ExpertMapper mapper,
      StoredExperts experts,
      PoolKeeper person,
      TiesAtWork ties,
      PoolSettings settings,
      Clock clock) {
    this.mapper = mapper;
    this.experts = experts;
    this.person = person;
    this.ties = ties;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Expert> mine() {
    return experts.find(person.id());
  }

  @Override
  public List<Expert.Field> fields() {
    return mapper.fields();
  }

  @Override
  @Transactional
  public Optional<Text> addEmployment(Expert.Employment employment) {
    return own(
        "expert.employment.added",
        me -> {
          Optional<Text> fault = ExpertPoolService.first(ExpertFault.of(employment, today()));
          if (fault.isEmpty()) {
            experts.addEmployment(me, employment, me);
          }
          return fault;
        });
  }

  @Override
  @Transactional
  public Optional<Text> endEmployment(String employment, LocalDate last) {
    return own(
        "expert.employment.ended",
        me ->
            mapper.endOwnEmployment(me, employment, last) == 1
                ? Optional.empty()
                : Optional.of(Text.of("experts.fault.employment-own-end")));
  }

  @Override
  @Transactional
  public Optional<Text> declare(Expert.Tie tie) {
    return own(
        "expert.tie.added",
        me -> {
          Optional<Text> fault = ExpertPoolService.first(ExpertFault.of(tie));
          if (fault.isEmpty()) {
            experts.addTie(me, tie, me);
          }
          return fault;
        });
  }

  @Override
  @Transactional
  public Optional<Text> withdraw(String tie) {
    return own(
        "expert.tie.ended",
        me ->
            ties.objection(me, tie)
                .or(
                    () ->
                        mapper.endOwnTie(me, tie, ends()) == 1
                            ? Optional.empty()
                            : Optional.of(Text.of("experts.fault.tie-not-own"))));
  }

  /** Not at once: what is declared away today must not open tomorrow's panel. */
  private Instant ends() {
    return experts.now().plus(Duration.ofDays(settings.ownTieDays()));
  }

  @Override
  @Transactional
  public Optional<Text> addAbsence(LocalDate from, LocalDate to) {
    return own(
        "expert.absence.added",
        me -> {
          if (from == null || to == null || to.isBefore(from) || to.isBefore(today())) {
            return Optional.of(Text.of("experts.fault.absence"));
          }
          mapper.insertAbsence(me, new Expert.Absence(Ids.next(), from, to));
          return Optional.empty();
        });
  }

  @Override
  @Transactional
  public Optional<Text> removeAbsence(String absence) {
    return own(
        "expert.absence.removed", me -> ExpertPoolService.ended(mapper.deleteAbsence(me, absence)));
  }

  private Optional<Text> own(String what, Function<PersonId, Optional<Text>> act) {
    PersonId me = person.id();
    Optional<Text> refused =
        mine().isPresent() ? act.apply(me) : Optional.of(Text.of("experts.fault.unknown"));
    return person.done(what, me, refused);
  }

  private LocalDate today() {
    return OfficeTime.day(clock.instant());
  }
}
