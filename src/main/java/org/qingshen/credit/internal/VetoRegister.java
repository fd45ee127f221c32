package org.qingshen.credit.internal;

import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.integrity.VetoConsequences;
import org.qingshen.integrity.VetoDecisionIssued;
import org.qingshen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a veto writes into the register, in the veto's own transaction: a record that cannot be
 * written undoes the veto. Before others that hear of it, so that the case's chain always tells the
 * two in the same order.
 */
@Component
class VetoRegister implements VetoConsequences {

  private final CreditMapper mapper;
  private final CreditBook book;
  private final CreditWords words;
  private final CaseFiles cases;

  VetoRegister(CreditMapper mapper, CreditBook book, CreditWords words, CaseFiles cases) {
    this.mapper = mapper;
    this.book = book;
    this.words = words;
    this.cases = cases;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(VetoConfirmed veto) {
    book.record(veto);
  }

  /** A repeated call finds the number written. */
  @EventListener
  void on(VetoDecisionIssued decision) {
    mapper.ofCase(decision.caseId()).stream()
        .filter(record -> record.suspicionId().equals(decision.suspicionId()))
        .filter(record -> record.decisionNumber() == null)
        .forEach(record -> decided(record, decision));
  }

  private void decided(CreditRow record, VetoDecisionIssued decision) {
    mapper.decided(record.id(), decision.number(), decision.on());
    Map<String, Object> said =
        Map.of(
            CreditSeals.DOCUMENT,
            decision.number(),
            CreditSeals.DECIDED_ON,
            decision.on().toString());
    book.happened(record, Event.Kind.DECISION_ISSUED, said);
  }

  @Override
  public String record(CaseId caseId, String suspicionId) {
    CaseFile file = cases.of(caseId);
    return mapper.ofCase(caseId).stream()
        .filter(record -> record.suspicionId().equals(suspicionId))
        .filter(record -> file.applicant().equals(record.organisationId()))
        .findFirst()
        .map(record -> words.period(record.effectiveFrom(), record.untilOn()))
        .orElseGet(words::noPeriod);
  }

  @Override
  public String remedies() {
    return words.remedies();
  }
}
