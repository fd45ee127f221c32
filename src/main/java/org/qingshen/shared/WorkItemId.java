package org.qingshen.shared;

import java.io.Serializable;

/** Names one piece of work on a desk. It stands in addresses; knowing it gives no right. */
public record WorkItemId(String value) implements Serializable {

  public WorkItemId {
    Ids.check("WorkItemId", value);
  }

  public static WorkItemId next() {
    return new WorkItemId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
