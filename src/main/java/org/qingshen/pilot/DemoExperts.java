package org.qingshen.pilot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.access.Accounts;
import org.qingshen.access.DemoPerson;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertSetup;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional expert pool of a demo province. */
@Component
@Profile({"demo", "test"})
class DemoExperts {

  private final ExpertSetup setup;
  private final Directory directory;
  private final Accounts accounts;
  private final Texts texts;
  private final Clock clock;

  DemoExperts(ExpertSetup setup, Directory directory, Accounts accounts, Texts texts, Clock clock) {
    this.setup = setup;
    this.directory = directory;
    this.accounts = accounts;
    this.texts = texts;
    this.clock = clock;
  }

  void create(DemoCast cast) {
    RegionCode province = new RegionCode(cast.province());
    OrganisationId pool = setup.pool(province);
    cast.experts().forEach(it -> create(province, pool, it));
  }

  /** As the login page offers them. */
  Stream<DemoPerson> people(DemoCast cast) {
    String post = texts.say(Text.of("directory.post.EXPERT"));
    return cast.experts().stream()
        .map(it -> new DemoPerson(it.login(), it.name(), post, it.employer()));
  }

  private void create(RegionCode province, OrganisationId pool, DemoCast.Specialist it) {
    PersonId id = DemoProvince.person(it.login());
    String post = "post-" + it.login();
    directory.addPerson(id, it.name());
    directory.addPost(id, post, PostKind.EXPERT, texts.say(Text.of("directory.post.EXPERT")), pool);
    accounts.create(id, it.login(), DemoProvince.PASSWORD.toCharArray());
    setup.enrol(id, post, it.name(), province, profile(it), employments(it), ties(it));
  }

  private static Expert.Profile profile(DemoCast.Specialist it) {
    return new Expert.Profile(
        it.title(), new RegionCode(it.region()), it.fields(), it.industries(), List.of());
  }

  private List<Expert.Employment> employments(DemoCast.Specialist it) {
    LocalDate today = OfficeTime.day(clock.instant());
    List<Expert.Employment> employments = new ArrayList<>();
    LocalDate since = today.minusYears(it.since());
    if (it.former() != null) {
      LocalDate left = today.minusYears(2);
      employments.add(new Expert.Employment(null, it.former(), null, left.minusYears(6), left));
    }
    employments.add(new Expert.Employment(null, it.employer(), null, since, null));
    return employments;
  }

  private static List<Expert.Tie> ties(DemoCast.Specialist it) {
    return it.tie() == null
        ? List.of()
        : List.of(new Expert.Tie(null, it.tie().kind(), it.tie().name(), null, null, null));
  }
}
