package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.integrity.CreditRecord.Event;
import org.qingshen.integrity.CreditRecord.State;
import org.qingshen.integrity.internal.CreditReviewRow.Kind;
import org.qingshen.integrity.process.CreditReviewProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** What the two acts of a record's subject have in common. */
@Component
class CreditRequests {

  private static final String RECORD = "record";

  private final CreditMapper mapper;
  private final CreditBook book;
  private final CreditReviewProcess process;
  private final CreditSettings settings;
  private final RemedySettings remedies;
  private final WorkingCalendar calendar;
  private final VetoedCases vetoed;
  private final CaseFiles cases;
  private final CurrentActor current;
  private final Clock clock;

  CreditRequests(
      CreditMapper mapper,
      CreditBook book,
      CreditReviewProcess process,
      CreditSettings settings,
      RemedySettings remedies,
      WorkingCalendar calendar,
      VetoedCases vetoed,
      CaseFiles cases,
      CurrentActor current,
      Clock clock) {
    this.mapper = mapper;
    this.book = book;
    this.process = process;
    this.settings = settings;
    this.remedies = remedies;
    this.calendar = calendar;
    this.vetoed = vetoed;
    this.cases = cases;
    this.current = current;
    this.clock = clock;
  }

  /** Only the subject itself: its organisation's people, or the person. */
  Optional<Post> possible(CaseId caseId, Actor actor) {
    if (!vetoed.is(cases.of(caseId))) {
      return Optional.empty();
    }
    List<CreditRow> open = open(caseId);
    return actor.posts().stream()
        .filter(post -> open.stream().anyMatch(record -> isOf(record, post, actor)))
        .findFirst();
  }

  static boolean isOf(CreditRow record, Post post, Actor actor) {
    return record.organisationId() == null
        ? actor.id().equals(record.personId())
        : post.organisation().equals(record.organisationId());
  }

  /** Those that stand and about which nothing is being looked into. */
  private List<CreditRow> open(CaseId caseId) {
    List<CreditRow> active =
        mapper.ofCase(caseId).stream().filter(it -> it.state() == State.ACTIVE).toList();
    if (active.isEmpty()) {
      return active;
    }
    List<String> busy =
        mapper.reviewsOfCase(caseId).stream()
            .filter(review -> review.result() == null)
            .map(CreditReviewRow::recordId)
            .toList();
    return active.stream().filter(record -> !busy.contains(record.id())).toList();
  }

  FormContext context(CaseId caseId) {
    List<Option> records =
        open(caseId).stream()
            .filter(record -> mayKnow(caseId, record))
            .map(CreditRequests::option)
            .toList();
    return new FormContext(
        Map.of(), Map.of("records", records), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  /**
   * The form shows a subject its own records only: another's name is not the applicant's to know.
   */
  private boolean mayKnow(CaseId caseId, CreditRow record) {
    return current
        .find()
        .filter(
            actor ->
                actor.posts().stream().anyMatch(post -> isOf(record, post, actor))
                    || CreditAudience.reads(cases.of(caseId), actor))
        .isPresent();
  }

  private static Option option(CreditRow record) {
    String words =
        record.subjectName()
            + " · "
            + (record.decisionNumber() == null ? record.effectiveFrom() : record.decisionNumber());
    return new Option(record.id(), new Label(words, words));
  }

  List<Problem> check(Act act, Kind kind) {
    CreditRow record = chosen(act);
    if (record == null || !isOf(record, act.post(), act.actor())) {
      return List.of(new Problem(RECORD, Text.of("integrityveto.rule.notYours")));
    }
    Instant now = clock.instant();
    Optional<Text> objection =
        kind == Kind.APPEAL
            ? CreditRule.appeal(
                mapper.reviews(record.id()),
                CreditRule.appealDue(record.decidedOn(), remedies, calendar),
                now)
            : CreditRule.repair(record.effectiveFrom(), settings, OfficeTime.day(now));
    return objection.map(why -> new Problem(RECORD, why)).stream().toList();
  }

  private CreditRow chosen(Act act) {
    return mapper.find(act.data().text(RECORD));
  }

  Text requested(Act act, SealedEntry entry, Kind kind) {
    CreditRow record = chosen(act);
    Instant due = calendar.dueAfter(act.at(), settings.reviewWorkingDays());
    CreditReviewRow review =
        new CreditReviewRow(
            Ids.next(),
            record.id(),
            act.caseId(),
            kind,
            act.actor().id(),
            act.principal(),
            act.at(),
            entry.seq(),
            due,
            null,
            null,
            null);
    mapper.insertReview(review);
    Event.Kind event = kind == Kind.APPEAL ? Event.Kind.APPEALED : Event.Kind.REPAIR_REQUESTED;
    book.happened(record, event, CreditSeals.request(review));
    process.reviewRequested(act.caseId(), review.id(), due);
    return Text.of("integrityveto.requested." + kind, OfficeTime.full(due));
  }
}
