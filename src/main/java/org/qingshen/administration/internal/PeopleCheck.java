package org.qingshen.administration.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.administration.PeopleSheet.Effect;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds lines of people and posts against one another, the directory and its rules. */
@Component
class PeopleCheck {

  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,59}";

  private final ManagedAccounts accounts;
  private final PeopleEditor people;
  private final PostEditor posts;
  private final OrganisationEditor organisations;
  private final Administrator administrator;

  PeopleCheck(
      ManagedAccounts accounts,
      PeopleEditor people,
      PostEditor posts,
      OrganisationEditor organisations,
      Administrator administrator) {
    this.accounts = accounts;
    this.people = people;
    this.posts = posts;
    this.organisations = organisations;
    this.administrator = administrator;
  }

  /**
   * @param person null for somebody new
   * @param post the post of that kind there that the person holds; null for another one
   * @param wanted null where the line names no post
   */
  record Found(
      PersonLine line,
      PeopleEditor.Kept person,
      PostEditor.Kept post,
      PostEditor.Data wanted,
      Effect effect,
      List<Text> problems) {}

  List<Found> check(List<PersonLine> lines) {
    RegionCode province = administrator.province();
    Map<String, List<PostEditor.Data>> together = new HashMap<>();
    Map<String, PersonLine> first = new HashMap<>();
    Map<String, Optional<PeopleEditor.Kept>> known = new HashMap<>();
    List<Found> found = new ArrayList<>();
    for (PersonLine line : lines) {
      first.putIfAbsent(line.login(), line);
      PeopleEditor.Kept person = known.computeIfAbsent(line.login(), this::person).orElse(null);
      List<Text> problems = new ArrayList<>();
      about(line, first.get(line.login()), person, province, problems);
      PostEditor.Data wanted = wanted(line, province, problems);
      PostEditor.Kept held = held(person, wanted);
      if (wanted != null) {
        List<PostEditor.Data> others =
            together.computeIfAbsent(line.login(), login -> new ArrayList<>());
        posts
            .objection(
                person == null ? null : person.id(),
                held == null ? null : held.id(),
                wanted,
                others)
            .ifPresent(problems::add);
        others.add(wanted);
      }
      Effect effect = problems.isEmpty() ? effect(line, person, held, wanted) : Effect.BAD;
      found.add(new Found(line, person, held, wanted, effect, List.copyOf(problems)));
    }
    return found;
  }

  private Optional<PeopleEditor.Kept> person(String login) {
    return accounts.find(login).map(ManagedAccounts.Account::personId).flatMap(people::find);
  }

  private void about(
      PersonLine line,
      PersonLine first,
      PeopleEditor.Kept person,
      RegionCode province,
      List<Text> problems) {
    if (!line.login().matches(LOGIN)) {
      problems.add(Text.of("administration.people.bad-login", line.login()));
    }
    people.fault(new PeopleEditor.Data(line.name(), line.email())).ifPresent(problems::add);
    if (!first.name().equals(line.name()) || !first.email().equals(line.email())) {
      problems.add(Text.of("administration.people.two-people", line.login(), first.line()));
    }
    if (person != null && !person.concerns(province)) {
      problems.add(administrator.elsewhere());
    }
    if (person != null && isOneself(person.id())) {
      problems.add(Text.of("administration.people.oneself"));
    }
  }

  private boolean isOneself(PersonId id) {
    return id.equals(administrator.id());
  }

  private PostEditor.Data wanted(PersonLine line, RegionCode province, List<Text> problems) {
    List<OrganisationEditor.Kept> named = organisations.named(line.organisation(), province);
    if (named.isEmpty()) {
      problems.add(Text.of("administration.people.no-organisation", line.organisation()));
    } else if (named.size() > 1) {
      problems.add(Text.of("administration.people.many-organisations", line.organisation()));
    }
    if (line.kind().isEmpty()) {
      problems.add(Text.of("administration.people.no-kind", line.kindTyped()));
    }
    if (line.duty().isEmpty()) {
      problems.add(Text.of("administration.people.no-duty"));
    }
    return named.size() == 1 && line.kind().isPresent() && line.duty().isPresent()
        ? new PostEditor.Data(named.get(0).id(), line.kind().get(), line.post(), line.duty().get())
        : null;
  }

  private static PostEditor.Kept held(PeopleEditor.Kept person, PostEditor.Data wanted) {
    return person == null || wanted == null
        ? null
        : person.posts().stream()
            .filter(PostEditor.Kept::held)
            .filter(post -> post.kind() == wanted.kind())
            .filter(post -> post.organisation().equals(wanted.organisation()))
            .findFirst()
            .orElse(null);
  }

  private static Effect effect(
      PersonLine line, PeopleEditor.Kept person, PostEditor.Kept held, PostEditor.Data wanted) {
    if (person == null) {
      return Effect.NEW;
    }
    boolean samePerson = person.data().equals(new PeopleEditor.Data(line.name(), line.email()));
    return samePerson && held != null && held.data().equals(wanted) ? Effect.SAME : Effect.CHANGED;
  }
}
