package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends records whose last day is past: one case, one lock, one transaction at a time. A record
 * under appeal waits for its decision.
 */
@Component
class CreditExpiry {

  private static final Logger log = LoggerFactory.getLogger(CreditExpiry.class);
  private static final int AT_ONCE = 100;

  private final CreditMapper mapper;
  private final CreditBook book;
  private final CreditMessages messages;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CreditExpiry(
      CreditMapper mapper,
      CreditBook book,
      CreditMessages messages,
      CaseFiles cases,
      Ledger ledger,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.book = book;
    this.messages = messages;
    this.cases = cases;
    this.ledger = ledger;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Scheduled(fixedDelay = 60, initialDelay = 7, timeUnit = TimeUnit.MINUTES)
  void round() {
    try {
      LocalDate today = OfficeTime.day(clock.instant());
      String after = "";
      List<CreditRow> over = mapper.over(today, after, AT_ONCE);
      while (!over.isEmpty()) {
        over.forEach(record -> attempt(record, today));
        after = over.get(over.size() - 1).id();
        over = mapper.over(today, after, AT_ONCE);
      }
    } catch (DataAccessException | TransactionException e) {
      log.warn("Ending credit records postponed: {}", e.getClass().getSimpleName());
    }
  }

  private void attempt(CreditRow found, LocalDate today) {
    try {
      transaction.executeWithoutResult(status -> end(found, today));
    } catch (RuntimeException e) {
      log.warn("Credit record {} is ended later", found.id(), e);
    }
  }

  private void end(CreditRow found, LocalDate today) {
    ledger.lock(found.caseId());
    CreditRow record = mapper.find(found.id());
    boolean waits = mapper.reviews(record.id()).stream().anyMatch(it -> it.result() == null);
    if (record.state() != State.ACTIVE || waits || !record.untilOn().isBefore(today)) {
      return;
    }
    book.happened(record, Event.Kind.EXPIRED, Map.of());
    messages.expired(cases.of(record.caseId()), record);
  }
}
