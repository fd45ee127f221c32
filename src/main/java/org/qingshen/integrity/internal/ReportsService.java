package org.qingshen.integrity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Sm3;
import org.qingshen.integrity.Reports;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes reports. One about a case that does not exist is taken, numbered and bounded like any
 * other, so that nobody finds out by reporting what exists. Of many about one case in a day the
 * later ones are kept with those that name none: people look them through, no triage of its own
 * begins, and whoever filed them is answered alike.
 */
@Service
class ReportsService implements Reports {

  private final ReportMapper mapper;
  private final ReportCheck check;
  private final ReportLimits limits;
  private final ReportedCase cases;
  private final ReportRecord record;
  private final ReportNews news;
  private final Ledger ledger;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  ReportsService(
      ReportMapper mapper,
      ReportCheck check,
      ReportLimits limits,
      ReportedCase cases,
      ReportRecord record,
      ReportNews news,
      Ledger ledger,
      Clock clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.check = check;
    this.limits = limits;
    this.cases = cases;
    this.record = record;
    this.news = news;
    this.ledger = ledger;
    this.clock = clock;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Filed file(Filing filing, String from) {
    try {
      Map<String, Text> problems = check.problems(filing);
      if (!problems.isEmpty()) {
        return new Filed.Invalid(problems);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String digest = check.digest(filing);
    try {
      return transaction.execute(status -> take(filing, digest, from));
    } catch (DuplicateKeyException theSameAtTheSameMoment) {
      return new Filed.Refused(Text.of("integrity.report.twice"));
    }
  }

  private Filed take(Filing filing, String digest, String from) {
    Optional<CaseFile> found = cases.of(filing);
    found.ifPresent(it -> ledger.lock(it.id()));
    Instant now = OfficeTime.now(clock);
    String key = ReportCheck.key(filing);
    Optional<Text> often = limits.exceeded(from, now);
    if (often.isPresent()) {
      return new Filed.TooMany(often.get());
    }
    limits.count(from, now);
    if (mapper.known(key, digest)) {
      return new Filed.Refused(Text.of("integrity.report.twice"));
    }
    Optional<CaseFile> file = limits.many(key, now) ? Optional.empty() : found;
    String id = Ids.next();
    String number = "JB" + OfficeTime.day(now).toString().replace("-", "") + ReportTokens.number();
    String token = ReportTokens.next();
    ReportRow row =
        new ReportRow(
            id,
            number,
            filing.province(),
            filing.reference().strip(),
            key,
            file.map(CaseFile::id).orElse(null),
            null,
            filing.item(),
            filing.name().strip(),
            filing.contact().strip(),
            filing.facts().strip(),
            digest,
            Sm3.hex(token),
            now,
            State.FILED,
            null,
            null,
            null);
    mapper.insert(row.of(file.map(it -> record.keep(it, row, filing)).orElse(null)));
    if (file.isEmpty()) {
      news.unmatched(filing.province(), number);
    }
    events.publishEvent(new TrailEvent("report.filed", null, number, ""));
    return new Filed.Accepted(number, token);
  }

  @Override
  public Optional<Status> status(String token) {
    String typed = token == null ? "" : token.strip().toUpperCase(Locale.ROOT);
    if (!ReportTokens.wellFormed(typed)) {
      return Optional.empty();
    }
    return Optional.ofNullable(mapper.byToken(Sm3.hex(typed)))
        .map(
            row ->
                new Status(row.number(), row.filedAt(), row.state(), row.reply(), row.closedAt()));
  }
}
