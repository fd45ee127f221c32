package org.qingshen.workflow.internal;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.qingshen.directory.Department;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.JointReviewTopic.Opinion;
import org.qingshen.workflow.JointReviewTopic.Rule;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.process.JointOutcome;
import org.qingshen.workflow.process.JointReviewModel;
import org.springframework.stereotype.Component;

/**
 * Three departments' opinions: recorded each by its own person, merged when the round is decided.
 */
@Component
class JointOpinionHandler implements SubmissionHandler {

  static final String STEP = JointReviewModel.KEY + "/" + JointReviewModel.GIVE_OPINION;

  /** In what is sealed. */
  static final String DEPARTMENT = "department";

  private static final int DEPARTMENTS = 3;

  private final JointOpinionMapper opinions;
  private final Ledger ledger;
  private final JointTopics topics;

  JointOpinionHandler(JointOpinionMapper opinions, Ledger ledger, JointTopics topics) {
    this.opinions = opinions;
    this.ledger = ledger;
    this.topics = topics;
  }

  @Override
  public String step() {
    return STEP;
  }

  @Override
  public FormContext context(WorkItem item) {
    return topics.context(item);
  }

  /**
   * One person decides for one department only, whatever posts that person holds and for whom the
   * person deputises; a deputy's word is the principal's as well. Source: roles.md section 4, rule
   * 5.
   */
  @Override
  public Text objection(Act act) {
    boolean spoken =
        opinions.ofRound(act.item().round()).stream()
            .anyMatch(given -> act.hands().stream().anyMatch(given::isOf));
    return spoken ? Text.of("workflow.joint.oneDepartmentOnly") : null;
  }

  /**
   * A recommendation means that every point of the checklist was found in order; who agrees to a
   * visit or a list weighs the points and says why.
   */
  @Override
  public List<Problem> check(Act act) {
    if (opinion(act) != Opinion.AGREE || rule(act) != Rule.RETURNABLE) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    var rows = act.data().rows("checklist");
    for (int row = 0; row < rows.size(); row++) {
      if (!"CONFORMS".equals(rows.get(row).text("finding"))) {
        problems.add(
            new Problem(
                "checklist[" + row + "].finding", Text.of("workflow.joint.agreeNeedsConformity")));
      }
    }
    return problems;
  }

  /** For which department it is given: no answer says so. */
  @Override
  public FormData sealed(Act act) {
    return act.data().with(DEPARTMENT, department(act).name());
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    String round = act.item().round();
    opinions.insert(
        new JointOpinionRow(
            round,
            department(act),
            act.caseId(),
            opinion(act),
            act.actor().id(),
            entry.seq(),
            act.at(),
            act.principal()));
    JointOutcome outcome = outcome(opinions.ofRound(round), rule(act));
    if (outcome != JointOutcome.PENDING) {
      ledger.release(act.caseId(), round);
    }
    return new Effect(
        Map.of(
            JointReviewModel.JOINT_OUTCOME,
            outcome.name(),
            JointReviewModel.JOINT_DECIDED_AT,
            Date.from(act.at())),
        Text.of("workflow.joint.recorded." + outcome));
  }

  static JointOutcome outcome(List<JointOpinionRow> round, Rule rule) {
    return JointOutcome.of(
        round.stream().map(JointOpinionRow::opinion).toList(), DEPARTMENTS, rule);
  }

  /** As the form has it, filled in from the topic: nobody can answer it. */
  private static Rule rule(Act act) {
    return Rule.valueOf(act.data().text("rule"));
  }

  private static Opinion opinion(Act act) {
    return Opinion.valueOf(act.data().text("opinion"));
  }

  private static Department department(Act act) {
    return act.post().kind().department().orElseThrow();
  }
}
