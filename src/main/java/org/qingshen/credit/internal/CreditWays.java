package org.qingshen.credit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.credit.Credits.Way;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What may be asked about a record at a moment, from which day and until when. */
@Component
class CreditWays {

  private final CreditSettings settings;
  private final RemedySettings remedies;
  private final WorkingCalendar calendar;

  CreditWays(CreditSettings settings, RemedySettings remedies, WorkingCalendar calendar) {
    this.settings = settings;
    this.remedies = remedies;
    this.calendar = calendar;
  }

  /**
   * Why it may not be asked for then; empty where it may.
   *
   * @param requests what was asked about that record before
   */
  Optional<Text> objection(
      CreditRow record, List<CreditReviewRow> requests, Kind kind, Instant at) {
    return standing(record, requests)
        .or(
            () ->
                switch (kind) {
                  case APPEAL -> CreditRule.appeal(requests, appealDue(record), at);
                  case REPAIR ->
                      CreditRule.repair(record.effectiveFrom(), settings, OfficeTime.day(at));
                });
  }

  /** As {@link #objection}, for a paper that came in on that day: a day counts as a whole. */
  Optional<Text> paper(CreditRow record, List<CreditReviewRow> requests, LocalDate received) {
    Instant begun = received.atStartOfDay(OfficeTime.ZONE).toInstant();
    return objection(record, requests, Kind.APPEAL, begun);
  }

  /** Whether an appeal could stand if it came in time. */
  boolean appealable(CreditRow record, List<CreditReviewRow> requests) {
    return standing(record, requests).isEmpty()
        && CreditRule.appeal(requests, Optional.empty(), Instant.EPOCH).isEmpty();
  }

  private static Optional<Text> standing(CreditRow record, List<CreditReviewRow> requests) {
    if (requests.stream().anyMatch(request -> request.result() == null)) {
      return Optional.of(Text.of("credit.rule.busy"));
    }
    return record.state() == State.ACTIVE
        ? Optional.empty()
        : Optional.of(Text.of("credit.rule.ended"));
  }

  private Optional<Instant> appealDue(CreditRow record) {
    return CreditRule.appealDue(record.decidedOn(), remedies, calendar);
  }

  /** Empty where the record stands no longer. */
  List<Way> of(CreditRow record, List<CreditReviewRow> requests, Instant now) {
    if (!record.state().counts()) {
      return List.of();
    }
    Text until =
        appealDue(record)
            .map(due -> Text.of("credit.way.appeal", OfficeTime.full(due)))
            .orElseGet(() -> Text.of("credit.way.appeal.untold"));
    String first = settings.repairable(record.effectiveFrom()).toString();
    return List.of(
        way(record, requests, Kind.APPEAL, until, remedies.appealBasis(), now),
        way(
            record,
            requests,
            Kind.REPAIR,
            Text.of("credit.way.repair", first),
            settings.repairBasis(),
            now));
  }

  private Way way(
      CreditRow record,
      List<CreditReviewRow> requests,
      Kind kind,
      Text when,
      String basis,
      Instant now) {
    Optional<Text> objection = objection(record, requests, kind, now);
    Way.Ask ask = Way.Ask.valueOf(kind.name());
    return objection
        .map(why -> new Way(ask, false, briefly(why), ofTerm(why) ? basis : null))
        .orElseGet(() -> new Way(ask, true, when, basis));
  }

  /** The same in a line of facts. */
  private static Text briefly(Text why) {
    return new Text(why.key().replace("credit.rule.", "credit.way."), why.args());
  }

  private static boolean ofTerm(Text why) {
    return why.key().endsWith(".late") || why.key().endsWith(".early");
  }
}
