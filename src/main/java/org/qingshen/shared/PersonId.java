package org.qingshen.shared;

import java.io.Serializable;

/** Names a person who can log in. */
public record PersonId(String value) implements Serializable {

  public PersonId {
    Ids.check("PersonId", value);
  }

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
