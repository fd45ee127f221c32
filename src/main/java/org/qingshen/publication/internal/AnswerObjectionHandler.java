package org.qingshen.publication.internal;

import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.publication.process.PublicNoticeModel.Answer;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * The ecology department answers an objection: dismissed at once, upheld with the concurrence of a
 * second person of another department. Source: roles.md section 4, rule 1 [D].
 */
@Component
class AnswerObjectionHandler implements SubmissionHandler {

  private final ObjectionMapper mapper;
  private final ObjectionWork work;

  AnswerObjectionHandler(ObjectionMapper mapper, ObjectionWork work) {
    this.mapper = mapper;
    this.work = work;
  }

  @Override
  public String step() {
    return PublicNoticeModel.step(PublicNoticeModel.ANSWER_OBJECTION);
  }

  /** The list is its own department's; answering is part of making it. */
  @Override
  public boolean preparation() {
    return true;
  }

  @Override
  public FormContext context(WorkItem item) {
    return work.find(item).map(it -> context(it, item)).orElse(FormContext.EMPTY);
  }

  private FormContext context(ObjectionRow objection, WorkItem item) {
    Map<String, Object> facts = work.facts(objection, item);
    facts.put("declined", objection.declined() != null);
    if (objection.declined() != null) {
      facts.put("declinedReasons", objection.declined());
    }
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  /** What was proposed before the second person did not concur. */
  @Override
  public FormData initial(WorkItem item) {
    ObjectionRow objection = work.of(item);
    return objection.declined() == null
        ? FormData.EMPTY
        : new FormData(Map.of("reasons", objection.reasons(), "reply", objection.reply()));
  }

  /** Who objected stays out of the chain, which nobody can ever take it from again. */
  @Override
  public FormData sealed(Act act) {
    return work.sealed(act);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    ObjectionRow objection = work.of(act.item());
    Answer answer = Answer.valueOf(act.data().text("result"));
    boolean upheld = answer == Answer.UPHELD;
    mapper.answered(
        objection.id(),
        upheld ? State.CONCURRING : State.DISMISSED,
        act.data().text("reasons"),
        act.data().text("reply"),
        act.actor().id(),
        upheld ? null : act.at());
    Map<String, Object> routing =
        upheld
            ? Map.of(
                PublicNoticeModel.ANSWER,
                answer.name(),
                PublicNoticeModel.CONCURRENCE_POST,
                act.data().text("concurrencePost"))
            : Map.of(PublicNoticeModel.ANSWER, answer.name());
    return new Effect(routing, Text.of("publication.answered." + answer, objection.number()));
  }
}
