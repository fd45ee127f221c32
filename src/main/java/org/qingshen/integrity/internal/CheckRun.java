package org.qingshen.integrity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.FactSource;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.rules.Rulebook;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works the checks that are due. One is claimed by moving its time, so two nodes never work it
 * together, and one that dies over it leaves it to be tried again.
 */
@Component
class CheckRun {

  static final int ATTEMPTS = 5;

  private static final Logger log = LoggerFactory.getLogger(CheckRun.class);
  private static final int ROUND = 20;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

  private final CheckMapper mapper;
  private final Checks checks;
  private final FactSources sources;
  private final FactIndex index;
  private final FactMapper facts;
  private final DocumentReader documents;
  private final Rulebook rulebook;
  private final Ledger ledger;
  private final Clock clock;

  CheckRun(
      CheckMapper mapper,
      Checks checks,
      FactSources sources,
      FactIndex index,
      FactMapper facts,
      DocumentReader documents,
      Rulebook rulebook,
      Ledger ledger,
      Clock clock) {
    this.mapper = mapper;
    this.checks = checks;
    this.sources = sources;
    this.index = index;
    this.facts = facts;
    this.documents = documents;
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @return how many were brought to an end, well or badly
   */
  int round() {
    int ended = 0;
    List<CheckRow> due;
    do {
      due = mapper.due(now(), ROUND);
      for (CheckRow check : due) {
        ended += work(check) ? 1 : 0;
      }
    } while (due.size() == ROUND);
    return ended;
  }

  /** After 2, 4, 8 … minutes. */
  static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, ATTEMPTS));
  }

  private boolean work(CheckRow check) {
    if (mapper.claim(check.id(), check.attempts(), now().plus(pause(check.attempts()))) == 0) {
      return false;
    }
    CheckRow mine = begun(check);
    if (mine.attempts() > ATTEMPTS) {
      checks.gaveUp(mine, check.error() == null ? "Interrupted" : check.error());
      return true;
    }
    try {
      return checks.done(mine, found(mine));
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      return stumbled(mine, e);
    }
  }

  private boolean stumbled(CheckRow mine, Throwable why) {
    String error = why.getClass().getSimpleName();
    log.error("Check {} failed, attempt {}: {}", mine.id(), mine.attempts(), Failure.named(why));
    if (mine.attempts() >= ATTEMPTS) {
      checks.gaveUp(mine, error);
      return true;
    }
    mapper.stumbled(mine.id(), mine.attempts(), error);
    return false;
  }

  /** First it is kept where others find it: of two alike at once, one at least sees the other. */
  private List<Finding> found(CheckRow check) {
    FactSource source = sources.named(check.facts()).orElseThrow();
    FactSheet stated = source.of(entry(check)).orElseThrow();
    DocumentReader.Read read = documents.read(stated.documents());
    FactSheet sheet = with(stated, read.documents());
    Long newest = mapper.newest(check.caseId(), check.facts());
    if (newest == null || newest <= check.entrySeq()) {
      index.replace(check.facts(), sheet);
    }
    List<Finding> found = new ArrayList<>(own(check, sheet));
    found.addAll(rulebook.around(sheet, FactsAround.of(facts, sheet)));
    read.unread().forEach(document -> found.add(unread(document)));
    return found;
  }

  /** What the act has found stays as it is; only what failed there is tried again. */
  private List<Finding> own(CheckRow check, FactSheet sheet) {
    return check.inAct() ? rulebook.own(sheet, checks.failedInAct(check)) : rulebook.own(sheet);
  }

  private static Finding unread(DocumentFact document) {
    return new Finding(
        Checks.WHOLE,
        1,
        Severity.INFORMATION,
        List.of(document.field()),
        List.of(document.id()),
        List.of(),
        Text.of("integritychecks.unchecked.file", document.name()),
        null,
        false);
  }

  private SealedEntry entry(CheckRow check) {
    return ledger.readable(check.caseId(), Signatory.SYSTEM.person()).stream()
        .filter(entry -> entry.seq() == check.entrySeq())
        .findFirst()
        .orElseThrow();
  }

  private static FactSheet with(FactSheet sheet, List<DocumentFact> documents) {
    return new FactSheet(
        sheet.caseId(),
        sheet.region(),
        sheet.subject(),
        sheet.consultant(),
        sheet.jointAudit(),
        sheet.at(),
        sheet.measures(),
        sheet.balances(),
        sheet.options(),
        sheet.dates(),
        sheet.passages(),
        documents,
        sheet.series(),
        sheet.relations(),
        sheet.sheets());
  }

  private static CheckRow begun(CheckRow check) {
    return new CheckRow(
        check.id(),
        check.caseId(),
        check.entrySeq(),
        check.facts(),
        check.province(),
        check.state(),
        check.attempts() + 1,
        check.nextAt(),
        check.askedAt(),
        check.doneAt(),
        check.error(),
        check.inAct());
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
