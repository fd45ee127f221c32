package org.qingshen.administration.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.administration.PeopleSheet.Effect;
import org.qingshen.administration.PeopleSheet.Issued;
import org.qingshen.administration.PeopleSheet.Saved;
import org.qingshen.administration.internal.PeopleCheck.Found;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Writes checked lines of people. The caller rolls everything back where one is refused after all.
 */
@Component
class PeopleSaving {

  private final PeopleKeeping keeping;
  private final PeopleEditor people;
  private final ManagedAccounts accounts;
  private final Administrator administrator;

  PeopleSaving(
      PeopleKeeping keeping,
      PeopleEditor people,
      ManagedAccounts accounts,
      Administrator administrator) {
    this.keeping = keeping;
    this.people = people;
    this.accounts = accounts;
    this.administrator = administrator;
  }

  Saved save(List<Found> lines) {
    Map<String, PersonId> made = new HashMap<>();
    Set<PersonId> brought = new HashSet<>();
    List<Issued> issued = new ArrayList<>();
    int written = 0;
    for (Found line : lines) {
      if (line.effect() == Effect.SAME) {
        continue;
      }
      Optional<Text> refused =
          line.person() == null ? made(line, made, issued) : brought(line, brought);
      refused = refused.or(() -> post(line, made));
      if (refused.isPresent()) {
        return new Saved.Refused(
            Text.of("administration.people.line", line.line().line(), refused.get()));
      }
      written++;
    }
    return new Saved.Done(written, List.copyOf(issued));
  }

  /** The person and the account, with the first line of that login. */
  private Optional<Text> made(Found line, Map<String, PersonId> made, List<Issued> issued) {
    String login = line.line().login();
    if (made.containsKey(login)) {
      return Optional.empty();
    }
    PersonId id = PersonId.next();
    made.put(login, id);
    Optional<Text> refused = people.add(id, data(line));
    if (refused.isPresent()) {
      return refused;
    }
    administrator.remember("directory.person.added", id.value(), "");
    ManagedAccounts.Temporary account = accounts.create(id, login);
    if (account instanceof ManagedAccounts.Temporary.Issued given) {
      issued.add(new Issued(line.line().name(), given.login(), given.password()));
      return Optional.empty();
    }
    return Optional.of(((ManagedAccounts.Temporary.Refused) account).reason());
  }

  /** Name and address, with the first line of that person. */
  private Optional<Text> brought(Found line, Set<PersonId> brought) {
    PeopleEditor.Kept person = line.person();
    boolean same = person.data().equals(data(line));
    return same || !brought.add(person.id())
        ? Optional.empty()
        : keeping.change(person.id(), person.version(), data(line));
  }

  private Optional<Text> post(Found line, Map<String, PersonId> made) {
    if (line.post() == null) {
      PersonId holder = line.person() == null ? made.get(line.line().login()) : line.person().id();
      return keeping.give(holder, line.wanted());
    }
    return line.post().data().equals(line.wanted())
        ? Optional.empty()
        : keeping.change(line.post().id(), line.post().version(), line.wanted());
  }

  private static PeopleEditor.Data data(Found line) {
    return new PeopleEditor.Data(line.line().name(), line.line().email());
  }
}
