package org.qingshen.publication.internal;

import java.util.Map;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.publication.process.PublicNoticeModel.Concurrence;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** A second person of another department concurs, and what the objection is about is taken off. */
@Component
class ConfirmObjectionHandler implements SubmissionHandler {

  private final ObjectionMapper mapper;
  private final NoticeMapper notices;
  private final NoticeBook book;
  private final ObjectionWork work;
  private final CaseFiles cases;
  private final Kept kept;

  ConfirmObjectionHandler(
      ObjectionMapper mapper,
      NoticeMapper notices,
      NoticeBook book,
      ObjectionWork work,
      CaseFiles cases,
      Kept kept) {
    this.mapper = mapper;
    this.notices = notices;
    this.book = book;
    this.work = work;
    this.cases = cases;
    this.kept = kept;
  }

  @Override
  public String step() {
    return PublicNoticeModel.step(PublicNoticeModel.CONFIRM_OBJECTION);
  }

  @Override
  public FormContext context(WorkItem item) {
    return work.find(item).map(it -> context(it, item)).orElse(FormContext.EMPTY);
  }

  private FormContext context(ObjectionRow objection, WorkItem item) {
    Map<String, Object> facts = work.facts(objection, item);
    facts.put("proposedReasons", objection.reasons());
    facts.put("proposedReply", objection.reply());
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  /** Nobody is the second person of the own answer, whatever posts that person holds. */
  @Override
  public Text objection(Act act) {
    return act.hands().contains(work.of(act.item()).answeredBy())
        ? Text.of("publication.objection.secondPerson")
        : null;
  }

  /** Who objected stays out of the chain, which nobody can ever take it from again. */
  @Override
  public FormData sealed(Act act) {
    return work.sealed(act);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    ObjectionRow objection = work.of(act.item());
    Concurrence said = Concurrence.valueOf(act.data().text("concurrence"));
    if (said == Concurrence.AGREED) {
      mapper.concurred(objection.id(), State.UPHELD, null, act.at());
      takeOff(objection, act);
    } else {
      mapper.concurred(objection.id(), State.FILED, act.data().text("remark"), null);
    }
    return new Effect(
        Map.of(PublicNoticeModel.CONCURRENCE, said.name()),
        Text.of("publication.concurred." + said, objection.number()));
  }

  /** Once; a second upheld objection to the same row finds it taken off. */
  private void takeOff(ObjectionRow objection, Act act) {
    Notices.Row row = work.about(objection);
    int taken = notices.rowState(objection.noticeId(), row.subject(), RowState.TAKEN_OFF, act.at());
    if (taken == 1) {
      String kind = cases.of(act.caseId()).kind();
      book.subjectOf(kind).takenOff(act.caseId(), row.subject(), objection.reasons());
    }
    kept.forget();
  }
}
