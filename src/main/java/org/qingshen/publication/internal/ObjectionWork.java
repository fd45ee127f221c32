package org.qingshen.publication.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.PublicFilings;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which objection a piece of work is about. Work opens in the transaction that brings its objection
 * into the state for it, under the case's lock: the one without work is meant.
 */
@Component
class ObjectionWork {

  /** The read-only answer that says who objected and how to reach them. */
  static final String OBJECTOR = "objector";

  private static final String FACTS = "facts";

  private static final String ANSWER = PublicNoticeModel.step(PublicNoticeModel.ANSWER_OBJECTION);
  private static final String CONFIRM = PublicNoticeModel.step(PublicNoticeModel.CONFIRM_OBJECTION);

  private final ObjectionMapper mapper;
  private final NoticeMapper notices;
  private final Ledger ledger;
  private final Texts texts;

  ObjectionWork(ObjectionMapper mapper, NoticeMapper notices, Ledger ledger, Texts texts) {
    this.mapper = mapper;
    this.notices = notices;
    this.ledger = ledger;
    this.texts = texts;
  }

  @EventListener
  void on(WorkItemOpened opened) {
    if (opened.step().equals(ANSWER)) {
      assign(opened, State.FILED);
    } else if (opened.step().equals(CONFIRM)) {
      assign(opened, State.CONCURRING);
    }
  }

  private void assign(WorkItemOpened opened, State state) {
    int assigned = mapper.assign(opened.caseId(), state, opened.id());
    if (assigned != 1) {
      throw new IllegalStateException(
          assigned + " objections of case " + opened.caseId() + " wait for " + opened.step());
    }
  }

  ObjectionRow of(WorkItem item) {
    return find(item)
        .orElseThrow(() -> new IllegalStateException("No objection belongs to work " + item.id()));
  }

  /** Empty where the work is done: the objection has gone on to other work, or to its end. */
  Optional<ObjectionRow> find(WorkItem item) {
    return Optional.ofNullable(mapper.ofWork(item.id()));
  }

  Notices.Row about(ObjectionRow objection) {
    return notices.rows(objection.noticeId()).stream()
        .filter(row -> row.no() == objection.rowNo())
        .findFirst()
        .orElseThrow();
  }

  /** What whoever works it reads in the form. */
  Map<String, Object> facts(ObjectionRow objection, WorkItem item) {
    Map<String, Object> facts = new LinkedHashMap<>();
    Notices.Row row = about(objection);
    facts.put("objectionNumber", objection.number());
    facts.put("about", row.no() + ". " + row.title() + " · " + row.party());
    facts.put(OBJECTOR, objection.objector() + " · " + objection.contact());
    facts.put(FACTS, objection.facts());
    facts.put("evidence", evidence(objection, item));
    return facts;
  }

  /** As the chain has it: nothing of the objector, and of the words the digest they came with. */
  FormData sealed(Act act) {
    return act.data()
        .with(OBJECTOR, texts.say(Text.of("publication.objection.apart")))
        .with(FACTS, "SM3 " + of(act.item()).digest());
  }

  private String evidence(ObjectionRow objection, WorkItem item) {
    String names =
        ledger.readable(item.caseId(), PublicFilings.PUBLIC).stream()
            .filter(entry -> entry.seq() == objection.seq())
            .map(SealedEntry::attachments)
            .flatMap(files -> files.stream().map(Attachment::name))
            .collect(Collectors.joining("\n"));
    return names.isEmpty() ? texts.say(Text.of("publication.objection.noEvidence")) : names;
  }
}
