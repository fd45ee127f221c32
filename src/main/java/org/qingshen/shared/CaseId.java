package org.qingshen.shared;

import java.io.Serializable;

/** Names a case for ever, also before it has a number. Never shown to a person. */
public record CaseId(String value) implements Serializable {

  public CaseId {
    Ids.check("CaseId", value);
  }

  public static CaseId next() {
    return new CaseId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
