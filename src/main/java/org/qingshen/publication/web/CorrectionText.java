package org.qingshen.publication.web;

import org.qingshen.publication.PublishedLists.Correction;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;

/**
 * What is said of an entry that was withdrawn: when, why, and by which decision once there is one.
 */
final class CorrectionText {

  private CorrectionText() {}

  static Text of(Entry entry) {
    Correction correction = entry.correction();
    String day = OfficeTime.day(correction.at()).toString();
    return correction.document() == null
        ? Text.of("publication.entry.withdrawn", day, correction.reason())
        : Text.of("publication.entry.withdrawnBy", day, correction.reason(), correction.document());
  }
}
