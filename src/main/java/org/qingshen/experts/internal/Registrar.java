package org.qingshen.experts.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.access.NewAccounts;
import org.qingshen.directory.Duty;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.ExpertPool.Registered;
import org.qingshen.experts.ExpertPool.Registration;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Makes an expert: the person, the post in the province's pool, the account and the entry. The
 * caller rolls everything back where it is refused. What experts sign they sign for the pool, so
 * that no employer is named beside what they say.
 */
@Component
class Registrar {

  private final ExpertMapper mapper;
  private final StoredExperts experts;
  private final PeopleEditor people;
  private final PostEditor posts;
  private final NewAccounts accounts;
  private final PoolKeeper keeper;
  private final Texts texts;
  private final Clock clock;

  Registrar(
      ExpertMapper mapper,
      StoredExperts experts,
      PeopleEditor people,
      PostEditor posts,
      NewAccounts accounts,
      PoolKeeper keeper,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.experts = experts;
    this.people = people;
    this.posts = posts;
    this.accounts = accounts;
    this.keeper = keeper;
    this.texts = texts;
    this.clock = clock;
  }

  Registered register(RegionCode province, Registration wanted) {
    return objection(province, wanted)
        .<Registered>map(Registered.Refused::new)
        .orElseGet(() -> made(province, wanted));
  }

  private Optional<Text> objection(RegionCode province, Registration wanted) {
    Optional<Text> name = people.fault(new PeopleEditor.Data(wanted.name(), ""));
    if (name.isPresent()) {
      return name;
    }
    if (wanted.profile().region() == null) {
      return Optional.of(Text.of("experts.fault.missing", Text.of("experts.column.REGION")));
    }
    if (!province.contains(wanted.profile().region())) {
      return Optional.of(Text.of("experts.fault.outside"));
    }
    return ExpertPoolService.first(ExpertFault.of(wanted.profile(), mapper.fields()))
        .or(
            () ->
                ExpertPoolService.first(
                    ExpertFault.of(wanted.employer(), OfficeTime.day(clock.instant()))))
        .or(() -> twin(province, wanted));
  }

  /** One natural person is in the pool once, whatever the login. */
  private Optional<Text> twin(RegionCode province, Registration wanted) {
    return experts
        .twin(
            province,
            null,
            new SamePerson.Traits(
                wanted.name().strip(), wanted.profile(), List.of(wanted.employer())))
        .map(it -> Text.of("experts.fault.same-person", it.code()));
  }

  private Registered made(RegionCode province, Registration wanted) {
    PersonId id = PersonId.next();
    String post = Ids.next();
    Optional<Text> refused =
        people
            .add(id, new PeopleEditor.Data(wanted.name(), ""))
            .or(() -> posts.give(post, id, seat(province)));
    if (refused.isPresent()) {
      return new Registered.Refused(refused.get());
    }
    Temporary account = accounts.open(id, wanted.login());
    if (account instanceof Temporary.Refused no) {
      return new Registered.Refused(no.reason());
    }
    String code =
        experts.enrol(
            id,
            post,
            wanted.name().strip(),
            province,
            wanted.profile(),
            List.of(wanted.employer()),
            List.of());
    keeper.remember("expert.registered", id.value(), code);
    Temporary.Issued issued = (Temporary.Issued) account;
    return new Registered.Issued(wanted.name(), issued.login(), issued.password(), code);
  }

  private PostEditor.Data seat(RegionCode province) {
    return new PostEditor.Data(
        experts.pool(province),
        PostKind.EXPERT,
        texts.say(Text.of("directory.post.EXPERT")),
        Duty.DRAFT);
  }
}
