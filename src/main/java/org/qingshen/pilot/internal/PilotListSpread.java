package org.qingshen.pilot.internal;

import java.time.Clock;
import java.util.List;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.pilot.process.PilotSelectionProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the projects of a list what became of them: one project, one lock and one transaction at a
 * time, never beside another case's lock; what was told is not told again.
 */
@Component
class PilotListSpread {

  private static final Logger log = LoggerFactory.getLogger(PilotListSpread.class);
  private static final int AT_ONCE = 50;

  private final PilotListMapper mapper;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final PilotSelectionProcess process;
  private final Clock clock;
  private final TransactionTemplate transaction;

  PilotListSpread(
      PilotListMapper mapper,
      CaseFiles cases,
      Ledger ledger,
      PilotSelectionProcess process,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.cases = cases;
    this.ledger = ledger;
    this.process = process;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Everything that is owed now; what fails is tried again in the next round. */
  void round() {
    String after = "";
    List<PilotListEntry> owed = mapper.untold(after, AT_ONCE);
    while (!owed.isEmpty()) {
      owed.forEach(this::attempt);
      after = owed.get(owed.size() - 1).projectCaseId().value();
      owed = mapper.untold(after, AT_ONCE);
    }
  }

  private void attempt(PilotListEntry entry) {
    try {
      transaction.executeWithoutResult(status -> tell(entry));
    } catch (RuntimeException e) {
      log.warn("Project {} is told of its list later", entry.projectCaseId(), e);
    }
  }

  private void tell(PilotListEntry owed) {
    CaseId project = owed.projectCaseId();
    ledger.lock(project);
    if (cases.of(project).state().equals(PilotState.PROPOSED.name())) {
      if (owed.state() == State.LISTED) {
        process.projectListed(project);
      } else {
        process.projectTakenOff(project);
      }
    }
    mapper.told(owed.listCaseId(), project, OfficeTime.now(clock));
  }

  /** Projects of that list are to be told; read after commit. */
  record Owed(CaseId list) {}
}
