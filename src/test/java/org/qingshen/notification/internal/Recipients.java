package org.qingshen.notification.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Person;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of one test only. */
final class Recipients {

  private Recipients() {}

  static PersonId somebody(JdbcTemplate jdbc, String email) {
    PersonId id = new PersonId(Ids.next());
    jdbc.update("insert into person (id, name, email) values (?, ?, ?)", id.value(), "甲", email);
    return id;
  }

  static CurrentActor asking(PersonId person) {
    Actor actor = new Actor(new Person(person, "甲", List.of()));
    return new CurrentActor() {
      @Override
      public Optional<Actor> find() {
        return Optional.of(actor);
      }

      @Override
      public Actor require() {
        return actor;
      }

      @Override
      public boolean may(String permission) {
        return false;
      }
    };
  }
}
