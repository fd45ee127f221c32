package org.qingshen.directory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingshen.directory.People;
import org.qingshen.directory.Person;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;

@Service
class StoredPeople implements People {

  private final PeopleMapper mapper;

  StoredPeople(PeopleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Person> all(Collection<PersonId> ids) {
    return ids.isEmpty() ? List.of() : StoredDirectory.people(mapper.all(ids));
  }

  @Override
  public List<Person> named(String part, int most) {
    return all(mapper.named(part, most));
  }

  @Override
  public List<PersonId> holding(Set<PostKind> kinds) {
    return kinds.isEmpty() ? List.of() : mapper.holding(kinds);
  }
}
