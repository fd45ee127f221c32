package org.qingshen.shared;

import java.io.Serializable;

/** Names an organisation. */
public record OrganisationId(String value) implements Serializable {

  public OrganisationId {
    Ids.check("OrganisationId", value);
  }

  public static OrganisationId next() {
    return new OrganisationId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
