package org.qingshen.administration.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Everybody of the own province in the columns of {@link PeopleColumn}, a line for each post. */
@Component
class PeopleExport {

  private static final int PAGE = 200;

  private final PeopleKeeping people;
  private final ManagedAccounts accounts;
  private final Texts texts;

  PeopleExport(PeopleKeeping people, ManagedAccounts accounts, Texts texts) {
    this.people = people;
    this.accounts = accounts;
    this.texts = texts;
  }

  List<List<String>> rows() {
    Map<PersonId, String> logins = logins();
    List<List<String>> rows = new ArrayList<>();
    List<PeopleEditor.Kept> page = people.page("", null, PAGE);
    while (!page.isEmpty()) {
      page.forEach(person -> rows.addAll(lines(person, logins.getOrDefault(person.id(), ""))));
      page = people.page("", page.get(page.size() - 1).id(), PAGE);
    }
    return rows;
  }

  private List<List<String>> lines(PeopleEditor.Kept person, String login) {
    String email = person.data().email();
    List<List<String>> lines = new ArrayList<>();
    for (PostEditor.Kept post : person.posts()) {
      if (post.held()) {
        lines.add(
            List.of(
                person.name(),
                login,
                post.organisationName(),
                say("directory.post." + post.kind()),
                post.name(),
                say("workflow.duty." + post.duty()),
                email));
      }
    }
    return lines.isEmpty() ? List.of(List.of(person.name(), login, "", "", "", "", email)) : lines;
  }

  private Map<PersonId, String> logins() {
    Map<PersonId, String> logins = new HashMap<>();
    ManagedAccounts.Page page = accounts.page("", null, PAGE);
    while (true) {
      page.entries().forEach(it -> logins.put(it.account().personId(), it.account().login()));
      if (!page.more()) {
        return logins;
      }
      String last = page.entries().get(page.entries().size() - 1).account().login();
      page = accounts.page("", last, PAGE);
    }
  }

  private String say(String key) {
    return texts.say(Text.of(key));
  }
}
