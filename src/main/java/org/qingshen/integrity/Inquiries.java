package org.qingshen.integrity;

import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * How a suspicion is brought in by others than a reviewer's own act: a veto item ticked on a score
 * sheet, a rule, a report from the public. It has no effect on the case until the lead department
 * takes it up. Needs the case's lock and its transaction.
 */
public interface Inquiries {

  /**
   * Opens an inquiry that waits for triage.
   *
   * @param said the sealed entry of the same case that holds allegation and reasons
   * @return its id
   */
  String reported(CaseId caseId, Suspicion.Source source, Said said);

  /**
   * What is alleged.
   *
   * @param seq number of the sealed entry
   * @param item code of the veto catalogue
   * @param pins places in sealed entries of the same case
   * @param by who raised it; {@code system} for a rule or a stranger
   */
  record Said(long seq, String item, List<Pin> pins, org.qingshen.shared.PersonId by) {

    public Said {
      pins = List.copyOf(pins);
    }
  }
}
