package org.qingshen.shared;

import java.io.Serializable;

/** Names one uploaded file of a case. It stands in addresses; knowing it gives no right. */
public record AttachmentId(String value) implements Serializable {

  public AttachmentId {
    Ids.check("AttachmentId", value);
  }

  public static AttachmentId next() {
    return new AttachmentId(Ids.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
