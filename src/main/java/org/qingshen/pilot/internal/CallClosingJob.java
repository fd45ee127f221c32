package org.qingshen.pilot.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.pilot.CallClosingSettings;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes calls of which nothing runs any more, some time after their cut-off; any node does. */
@Component
class CallClosingJob {

  private static final Logger log = LoggerFactory.getLogger(CallClosingJob.class);

  private final CallStore calls;
  private final CallCases cases;
  private final CallClosing closing;
  private final CallClosingSettings settings;
  private final Ledger ledger;
  private final Texts texts;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CallClosingJob(
      CallStore calls,
      CallCases cases,
      CallClosing closing,
      CallClosingSettings settings,
      Ledger ledger,
      Texts texts,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.calls = calls;
    this.cases = cases;
    this.closing = closing;
    this.settings = settings;
    this.ledger = ledger;
    this.texts = texts;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void round() {
    try {
      calls.over(clock.instant().minus(settings.closeAfter())).forEach(this::attempt);
    } catch (DataAccessException | TransactionException e) {
      log.warn("Closing calls postponed: {}", e.getClass().getSimpleName());
    }
  }

  private void attempt(PilotCall call) {
    try {
      transaction.executeWithoutResult(status -> closeIfOver(call.id()));
    } catch (RuntimeException e) {
      log.warn("Call {} is closed later", call.id(), e);
    }
  }

  private void closeIfOver(String id) {
    Optional<CaseId> caseId = calls.caseOf(id);
    caseId.ifPresent(ledger::lock);
    PilotCall call = calls.of(id);
    boolean atRest = caseId.flatMap(cases::state).map(CallState::amendable).orElse(true);
    boolean over = call.provinceCutOff().passed(clock.instant().minus(settings.closeAfter()));
    if (!atRest || !over || closing.running(call) > 0) {
      return;
    }
    if (caseId.isEmpty()) {
      closing.close(call);
    } else if (closing.close(call, caseId.get())) {
      seal(caseId.get());
    }
  }

  private void seal(CaseId caseId) {
    String sentence = texts.say(Text.of("pilot.callSealed.closed", settings.closeAfterDays()));
    ledger.seal(
        caseId,
        new EntryDraft(
            "system",
            "call-publication/closeCall",
            null,
            Map.of("result", "closed", "sentence", sentence),
            List.of(),
            Signatory.SYSTEM,
            null));
  }
}
