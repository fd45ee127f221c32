package org.qingshen.publication.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.Objections;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes objections. Files are examined before the case is locked; whether it is in time is asked
 * under the lock, so that the end of the term and a filing in its last second have one order.
 */
@Service
class ObjectionsService implements Objections {

  private final NoticeMapper notices;
  private final ObjectionMapper mapper;
  private final FilingCheck check;
  private final FilingLimits limits;
  private final ObjectionRecord record;
  private final Ledger ledger;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  ObjectionsService(
      NoticeMapper notices,
      ObjectionMapper mapper,
      FilingCheck check,
      FilingLimits limits,
      ObjectionRecord record,
      Ledger ledger,
      Clock clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.notices = notices;
    this.mapper = mapper;
    this.check = check;
    this.limits = limits;
    this.record = record;
    this.ledger = ledger;
    this.clock = clock;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Filed file(String noticeId, Filing filing, String from) {
    Optional<Text> often = limits.exceeded(from, now());
    if (often.isPresent()) {
      return new Filed.TooMany(often.get());
    }
    NoticeRow row = notices.find(noticeId);
    if (row == null) {
      return new Filed.Refused(Text.of("publication.objection.noNotice"));
    }
    Optional<Text> late = outside(row, now());
    if (late.isPresent()) {
      return new Filed.Refused(late.get());
    }
    try {
      Notice notice = row.with(notices.rows(noticeId));
      Map<String, Text> problems = check.problems(filing, notice);
      if (!problems.isEmpty()) {
        return new Filed.Invalid(problems);
      }
      String digest = check.digest(filing);
      return transaction.execute(status -> take(notice, filing, digest, from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Filed take(Notice notice, Filing filing, String digest, String from) {
    ledger.lock(notice.caseId());
    Instant now = now();
    Optional<Text> late = outside(notices.find(notice.id()), now);
    if (late.isPresent()) {
      return new Filed.Refused(late.get());
    }
    Optional<Text> often = limits.exceeded(from, now);
    if (often.isPresent()) {
      return new Filed.TooMany(often.get());
    }
    if (mapper.known(notice.id(), digest)) {
      return new Filed.Refused(Text.of("publication.objection.twice"));
    }
    limits.count(from, now);
    String token = Tokens.next();
    String number = record.keep(notice, filing, digest, Sm3.hex(token), now);
    events.publishEvent(new TrailEvent("objection.filed", null, notice.caseNumber(), number));
    return new Filed.Accepted(number, token);
  }

  /** With the dates, so that whoever is late reads when it was open. */
  private static Optional<Text> outside(NoticeRow notice, Instant now) {
    boolean open =
        notice.state() == Notices.State.OPEN
            && !now.isBefore(notice.openedAt())
            && !now.isAfter(notice.dueAt());
    return open
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "publication.objection.outside",
                OfficeTime.full(notice.openedAt()),
                OfficeTime.full(notice.dueAt())));
  }

  @Override
  public Optional<Status> status(String noticeId, String token) {
    String typed = token == null ? "" : token.strip().toUpperCase(java.util.Locale.ROOT);
    if (!Tokens.wellFormed(typed)) {
      return Optional.empty();
    }
    return Optional.ofNullable(mapper.byToken(noticeId, Sm3.hex(typed))).map(this::status);
  }

  private Status status(ObjectionRow row) {
    String about =
        notices.rows(row.noticeId()).stream()
            .filter(it -> it.no() == row.rowNo())
            .map(Notices.Row::title)
            .findFirst()
            .orElse("");
    boolean closed = row.state().closed();
    return new Status(
        row.number(),
        about,
        row.filedAt(),
        row.state(),
        closed ? row.reply() : null,
        row.closedAt());
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
