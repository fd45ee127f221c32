package org.qingshen.publication;

import java.util.List;
import org.qingshen.shared.CaseId;

/** What is put on public notice (公示); one bean for each kind of case. */
public interface NoticeSubject {

  /** Such as {@code LIST}. */
  String caseKind();

  /** What the public reads; asked once, when the notice opens, and frozen. */
  Draft draft(CaseId caseId);

  /**
   * An objection to that row was upheld. The case's lock is held; other cases must not be locked
   * here.
   */
  void takenOff(CaseId caseId, String subject, String reason);

  /**
   * @param issuer names of the departments
   * @param basis what it follows from
   * @param remark published with it; empty for none
   */
  record Draft(String title, String issuer, String basis, String remark, List<Row> rows) {

    public Draft {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param subject what the case calls it, such as the id of a project's case; never shown
   */
  record Row(int no, String subject, String title, String party, String place, String category) {}
}
