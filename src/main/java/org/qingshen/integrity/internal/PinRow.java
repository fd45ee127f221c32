package org.qingshen.integrity.internal;

import org.qingshen.integrity.Pin;
import org.qingshen.shared.AttachmentId;

record PinRow(
    String suspicionId, int pinNo, long entrySeq, String path, AttachmentId attachmentId) {

  static PinRow of(String suspicionId, int pinNo, Pin pin) {
    return new PinRow(suspicionId, pinNo, pin.entrySeq(), pin.path(), pin.attachment());
  }

  Pin pin() {
    return new Pin(entrySeq, path);
  }
}
