package org.qingshen.experts;

import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * Who gave sheets in a case; for officials' decisions about experts, never for a page of the case.
 */
public interface PanelMembers {

  List<Member> scored(CaseId caseId);

  record Member(PersonId id, String name) {}
}
