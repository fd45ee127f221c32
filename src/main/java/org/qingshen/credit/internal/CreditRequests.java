package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewProcess;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** What requests about a record have in common. */
@Component
class CreditRequests {

  static final String RECORD = "record";

  private final CreditMapper mapper;
  private final CreditBook book;
  private final CreditReviewProcess process;
  private final CreditSettings settings;
  private final CreditWays ways;
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
      CreditWays ways,
      WorkingCalendar calendar,
      VetoedCases vetoed,
      CaseFiles cases,
      CurrentActor current,
      Clock clock) {
    this.mapper = mapper;
    this.book = book;
    this.process = process;
    this.settings = settings;
    this.ways = ways;
    this.calendar = calendar;
    this.vetoed = vetoed;
    this.cases = cases;
    this.current = current;
    this.clock = clock;
  }

  /** Only the subject itself: its organisation's people, or the person; and not before its time. */
  Optional<Post> possible(CaseId caseId, Actor actor, Kind kind) {
    if (!vetoed.is(cases.of(caseId))) {
      return Optional.empty();
    }
    List<CreditRow> open = open(caseId, kind);
    return actor.posts().stream()
        .filter(post -> open.stream().anyMatch(record -> isOf(record, post, actor)))
        .findFirst();
  }

  /** Tells a subject what stands in the way of its own request; a stranger nothing. */
  Text impossible(CaseId caseId, Actor actor, Kind kind) {
    return (vetoed.is(cases.of(caseId)) ? mapper.ofCase(caseId) : List.<CreditRow>of())
        .stream()
            .filter(it -> actor.posts().stream().anyMatch(post -> isOf(it, post, actor)))
            .flatMap(it -> ways.objection(it, requests(it), kind, clock.instant()).stream())
            .findFirst()
            .orElseGet(() -> Text.of("workflow.refused.actNotPossible"));
  }

  private List<CreditReviewRow> requests(CreditRow record) {
    return mapper.reviews(record.id());
  }

  static boolean isOf(CreditRow record, Post post, Actor actor) {
    return record.organisationId() == null
        ? actor.id().equals(record.personId())
        : post.organisation().equals(record.organisationId());
  }

  /** Those about which that may be asked now. */
  private List<CreditRow> open(CaseId caseId, Kind kind) {
    Instant now = clock.instant();
    return where(caseId, (it, before) -> ways.objection(it, before, kind, now).isEmpty());
  }

  /** Records of a case, held against what was asked about each; in two statements. */
  List<CreditRow> where(CaseId caseId, BiPredicate<CreditRow, List<CreditReviewRow>> wanted) {
    List<CreditRow> all = mapper.ofCase(caseId);
    if (all.isEmpty()) {
      return all;
    }
    Map<String, List<CreditReviewRow>> before =
        mapper.reviewsOfCase(caseId).stream()
            .collect(Collectors.groupingBy(CreditReviewRow::recordId));
    return all.stream()
        .filter(record -> wanted.test(record, before.getOrDefault(record.id(), List.of())))
        .toList();
  }

  FormContext context(CaseId caseId, Kind kind) {
    return choice(open(caseId, kind).stream().filter(it -> mayKnow(caseId, it)).toList());
  }

  static FormContext choice(List<CreditRow> records) {
    List<Option> options = records.stream().map(CreditRequests::option).toList();
    return new FormContext(
        Map.of(), Map.of("records", options), Map.of(), FormContext.EMPTY.maxTotalBytes());
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
      return List.of(new Problem(RECORD, Text.of("credit.rule.notYours")));
    }
    return ways
        .objection(record, requests(record), kind, clock.instant())
        .map(why -> new Problem(RECORD, why))
        .stream()
        .toList();
  }

  CreditRow chosen(Act act) {
    return mapper.find(act.data().text(RECORD));
  }

  /**
   * @param paper what came in on paper; null for a request made here
   */
  Text requested(Act act, SealedEntry entry, Kind kind, Paper paper) {
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
            paper == null ? null : paper.from(),
            paper == null ? null : paper.received(),
            null,
            null,
            null);
    mapper.insertReview(review);
    Event.Kind event = kind == Kind.APPEAL ? Event.Kind.APPEALED : Event.Kind.REPAIR_REQUESTED;
    book.happened(record, event, CreditSeals.request(review));
    process.reviewRequested(act.caseId(), review.id(), due);
    return Text.of("credit.requested." + kind, OfficeTime.full(due));
  }

  /** Who signed it, and when it came in. */
  record Paper(String from, LocalDate received) {}
}
