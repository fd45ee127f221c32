package org.qingshen.pilot;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.access.Accounts;
import org.qingshen.access.DemoPerson;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.pilot.internal.CallStore;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A fictional province with people for every post and one open call, for trying, training and
 * tests. Nothing in it is a real person or a real notice.
 */
@Component
@Profile({"demo", "test"})
public class DemoProvince {

  /** The id of the demo call. */
  public static final String CALL = DemoCall.ID;

  /** The one password of all demo people. */
  public static final String PASSWORD = "qingshen-demo";

  private final DemoCast cast;
  private final Directory directory;
  private final Accounts accounts;
  private final DemoExperts experts;
  private final CallStore calls;
  private final DemoPrefixes prefixes;
  private final Clock clock;

  DemoProvince(
      DemoSettings settings,
      Directory directory,
      Accounts accounts,
      DemoExperts experts,
      CallStore calls,
      DemoPrefixes prefixes,
      Clock clock) {
    this.cast = DemoCast.of(new RegionCode(settings.province()));
    this.directory = directory;
    this.accounts = accounts;
    this.experts = experts;
    this.calls = calls;
    this.prefixes = prefixes;
    this.clock = clock;
  }

  /** Makes everything, where it has not been made yet. */
  @Transactional
  public void create() {
    if (calls.find(CALL).isPresent()) {
      return;
    }
    cast.regions().forEach((code, name) -> directory.addRegion(new RegionCode(code), name));
    cast.organisations()
        .forEach(
            it ->
                directory.addOrganisation(
                    new Organisation(organisation(it.id()), it.name(), it.kind(), it.place()),
                    it.department()));
    cast.people().forEach(this::create);
    experts.create(cast);
    prefixes.enter(cast);
    calls.insert(DemoCall.publishedOn(OfficeTime.day(clock.instant()), cast));
  }

  /** The id of the person with that login. */
  public static PersonId person(String login) {
    return new PersonId("p-" + login);
  }

  /** The id of the organisation of that short name, such as {@code xingan}. */
  public static OrganisationId organisation(String name) {
    return new OrganisationId("org-" + name);
  }

  /** Everyone, as the login page offers them. */
  public List<DemoPerson> people() {
    return Stream.concat(
            cast.people().stream()
                .map(it -> new DemoPerson(it.login(), it.name(), it.post(), cast.nameOf(it.at()))),
            experts.people(cast))
        .toList();
  }

  private void create(DemoCast.Member member) {
    PersonId id = person(member.login());
    directory.addPerson(id, member.name());
    directory.addPost(
        id, "post-" + member.login(), member.kind(), member.post(), organisation(member.at()));
    accounts.create(id, member.login(), PASSWORD.toCharArray());
  }
}
