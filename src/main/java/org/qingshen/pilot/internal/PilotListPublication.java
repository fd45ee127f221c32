package org.qingshen.pilot.internal;

import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.Suspicions;
import org.qingshen.pilot.PilotListState;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.Notices;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.ListDraft;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Publishes what is left of a list. Holds the lock of the list's case and takes no other: the
 * projects' own cases are told afterwards, one by one.
 */
@Component
public class PilotListPublication {

  private final PilotListMapper mapper;
  private final PilotListSubject subject;
  private final PublishedLists lists;
  private final Notices notices;
  private final CaseFiles cases;
  private final Suspicions suspicions;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  PilotListPublication(
      PilotListMapper mapper,
      PilotListSubject subject,
      PublishedLists lists,
      Notices notices,
      CaseFiles cases,
      Suspicions suspicions,
      Texts texts,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.subject = subject;
    this.lists = lists;
    this.notices = notices;
    this.cases = cases;
    this.suspicions = suspicions;
    this.texts = texts;
    this.events = events;
  }

  /** Numbers and seals it; where nobody is left on it, nothing is published and it says so. */
  public void publish(CaseId list) {
    subject.on(list).forEach(entry -> keepOrDrop(list, entry));
    NoticeSubject.Draft draft = subject.draft(list);
    if (draft.rows().isEmpty()) {
      notices.endedEmpty(list);
      cases.state(list, PilotListState.NOTHING_LEFT.name());
      return;
    }
    PublishedList published = lists.publish(list, cases.of(list).region(), of(list, draft));
    for (NoticeSubject.Row row : draft.rows()) {
      mapper.move(list, new CaseId(row.subject()), State.ON, State.LISTED, row.no(), "");
    }
    mapper.published(list, published.number(), published.publishedAt());
    cases.state(list, PilotListState.PUBLISHED.name());
    events.publishEvent(new PilotListSpread.Owed(list));
  }

  private ListDraft of(CaseId list, NoticeSubject.Draft draft) {
    return new ListDraft(
        draft.title(),
        draft.issuer(),
        draft.basis(),
        draft.remark(),
        texts.say(noticed(list)),
        draft.rows());
  }

  /** Whether and when it was on notice; the notice of 2023 does not know one [S004]. */
  private Text noticed(CaseId list) {
    return notices
        .of(list)
        .map(
            it ->
                Text.of(
                    "pilotlists.list.noticed",
                    OfficeTime.day(it.openedAt()).toString(),
                    OfficeTime.day(it.dueAt()).toString(),
                    it.workingDays()))
        .orElseGet(() -> Text.of("pilotlists.list.notice.none"));
  }

  /**
   * What ended is gone; an open suspicion holds its project back, and it may be on a later list.
   */
  private void keepOrDrop(CaseId list, PilotListEntry entry) {
    CaseId project = entry.projectCaseId();
    if (!cases.of(project).state().equals(PilotState.PROPOSED.name())) {
      drop(list, entry, State.GONE, Text.of("pilotlists.list.gone"));
    } else if (suspicions.open(project)) {
      drop(list, entry, State.HELD_BACK, Text.of("pilotlists.list.heldBack"));
    }
  }

  private void drop(CaseId list, PilotListEntry entry, State to, Text reason) {
    mapper.move(list, entry.projectCaseId(), State.ON, to, entry.entryNo(), texts.say(reason));
    notices.dropped(list, entry.projectCaseId().value());
  }
}
