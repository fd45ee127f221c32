package org.qingshen.workflow;

import java.util.List;
import java.util.Map;
import org.qingshen.shared.CaseId;

/** What three departments are asked in a joint review of one kind of case. */
public interface JointReviewTopic {

  /** The kind of case this topic is for, such as {@code PILOT}. */
  String caseKind();

  /** Rows of the checklist each department answers: {@code code} and {@code item}. */
  List<Map<String, Object>> checklist(CaseId caseId);
}
