package org.qingshen.publication.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.publication.NoticeSubject;
import org.qingshen.publication.Notices.State;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens and closes notices as their process says; the case's lock is held. */
@Component
public class NoticeBook {

  private final NoticeMapper mapper;
  private final List<NoticeSubject> subjects;
  private final CaseFiles cases;
  private final WorkingCalendar calendar;
  private final Ledger ledger;
  private final Kept kept;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  NoticeBook(
      NoticeMapper mapper,
      List<NoticeSubject> subjects,
      CaseFiles cases,
      WorkingCalendar calendar,
      Ledger ledger,
      Kept kept,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.subjects = List.copyOf(subjects);
    this.cases = cases;
    this.calendar = calendar;
    this.ledger = ledger;
    this.kept = kept;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Freezes, seals and publishes what the case puts on notice.
   *
   * @return the last moment in which an objection is in time
   */
  public Instant open(CaseId caseId, int workingDays) {
    CaseFile file = cases.of(caseId);
    NoticeSubject.Draft draft = subjectOf(file.kind()).draft(caseId);
    Instant now = OfficeTime.now(clock);
    Instant due = calendar.dueAfter(now, workingDays);
    String id = Ids.next();
    NoticeRow row =
        new NoticeRow(
            id,
            caseId,
            file.kind(),
            file.number(),
            file.region().province(),
            draft.title(),
            draft.issuer(),
            draft.basis(),
            draft.remark(),
            workingDays,
            now,
            due,
            State.OPEN,
            null,
            0);
    mapper.insert(row.sealedIn(seal(row, draft).seq()));
    mapper.insertRows(id, draft.rows());
    kept.forget();
    events.publishEvent(new TrailEvent("notice.opened", null, file.number(), id));
    return due;
  }

  /** No more objections; those there are go on. */
  public void lapse(CaseId caseId) {
    NoticeRow notice = of(caseId).orElseThrow();
    mapper.state(notice.id(), State.LAPSED, null);
    kept.forget();
    events.publishEvent(new TrailEvent("notice.lapsed", null, notice.caseNumber(), notice.id()));
  }

  Optional<NoticeRow> of(CaseId caseId) {
    return Optional.ofNullable(mapper.ofCase(caseId));
  }

  NoticeSubject subjectOf(String kind) {
    return subjects.stream()
        .filter(subject -> subject.caseKind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing is put on notice for " + kind));
  }

  private SealedEntry seal(NoticeRow row, NoticeSubject.Draft draft) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "opened");
    String last = OfficeTime.full(row.dueAt());
    int days = row.workingDays();
    data.put(
        "sentence",
        texts.say(Text.of("publication.sealed.opened", draft.rows().size(), days, last)));
    data.put("title", draft.title());
    data.put("due", row.dueAt().toString());
    data.put(NoticeSeals.NOTICE, NoticeSeals.of(row));
    data.put("rows", draft.rows().stream().map(it -> NoticeSeals.of(it, row.id())).toList());
    return ledger.seal(
        row.caseId(),
        new EntryDraft(
            "system",
            PublicNoticeModel.step(PublicNoticeModel.OPEN_NOTICE),
            null,
            data,
            List.of(),
            Signatory.SYSTEM,
            null,
            row.openedAt()));
  }
}
