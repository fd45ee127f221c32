package org.qingshen.experts.internal;

import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Text;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.CaseDirectory.CaseFacts;
import org.qingshen.workflow.StepMessage;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Announces the team to the applicant before the visit; the names stand in the case alone. */
@Component
class SurveyMessages implements StepMessage {

  private static final String KIND = "survey";

  private final Messages messages;
  private final CaseDirectory cases;

  SurveyMessages(Messages messages, @Lazy CaseDirectory cases) {
    this.messages = messages;
    this.cases = cases;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.ANSWER_ANNOUNCEMENT);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text subject(WorkItemOpened opened) {
    return Text.of("survey.message.announced", opened.reference());
  }

  /** The applicant has nothing more to answer, but must know who comes. */
  void planChanged(SurveyRow survey) {
    CaseFacts facts = cases.facts(survey.caseId());
    String reference = facts.number() == null ? facts.id().value() : facts.number();
    messages.tell(
        Queue.of(PostKind.PILOT_BODY, facts.applicant(), facts.region()),
        new Note(
            KIND,
            Text.of("survey.message.changed", reference, survey.visitOn().toString()),
            "case/" + reference,
            "survey/" + survey.id() + "/" + survey.planNo()));
  }
}
