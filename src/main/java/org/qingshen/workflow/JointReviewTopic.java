package org.qingshen.workflow;

import java.util.List;
import java.util.Map;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** What three departments are asked in one joint review of one kind of case; one bean for each. */
public interface JointReviewTopic {

  /** The kind of case this topic is for, such as {@code PILOT}. */
  String caseKind();

  /** Of {@code Permissions}: each topic of a kind needs its own, and is found by it. */
  String permission();

  /** What a department may say, and when the round is over. */
  Rule rule();

  /** What they are asked, in a few words. */
  Text title();

  /** How a department says that opinion on this topic. */
  Text label(Opinion opinion);

  /** Rows of the checklist each department answers: {@code code} and {@code item}. */
  List<Map<String, Object>> checklist(CaseId caseId);

  /** How the opinions of a round come together. */
  enum Rule {
    /** Agree, return or refuse; one refusal ends the round. Source: Guangxi notice, 申报程序. */
    RETURNABLE,
    /** Agree or refuse; the round waits for all, and all must agree. Source: roles.md section 4. */
    UNANIMOUS;

    /** What a department may say, in the order it is offered. */
    public List<Opinion> opinions() {
      return this == UNANIMOUS ? List.of(Opinion.AGREE, Opinion.REFUSE) : List.of(Opinion.values());
    }
  }

  /** What one department can say. */
  enum Opinion {
    AGREE,
    RETURN,
    REFUSE
  }
}
