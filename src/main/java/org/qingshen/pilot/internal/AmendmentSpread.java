package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.notification.Messages;
import org.qingshen.pilot.CallStep;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.process.PilotCutOffs;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets running applications follow an amendment of their call: their cut-offs move, their
 * applicants are told. One application, one lock and one transaction at a time; what was done
 * already is not done again.
 */
@Component
class AmendmentSpread {

  private static final Logger log = LoggerFactory.getLogger(AmendmentSpread.class);
  private static final int AT_ONCE = 50;

  private final AmendmentMapper mapper;
  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final Ledger ledger;
  private final PilotCutOffs cutOffs;
  private final Terms terms;
  private final Messages messages;
  private final TransactionTemplate transaction;

  AmendmentSpread(
      AmendmentMapper mapper,
      ApplicationStore applications,
      CaseFiles cases,
      Ledger ledger,
      PilotCutOffs cutOffs,
      Terms terms,
      Messages messages,
      PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.applications = applications;
    this.cases = cases;
    this.ledger = ledger;
    this.cutOffs = cutOffs;
    this.terms = terms;
    this.messages = messages;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Everything that is behind now; what fails is tried again in the next round. */
  void round() {
    String after = "";
    List<CaseId> behind = mapper.behind(after, AT_ONCE);
    while (!behind.isEmpty()) {
      behind.forEach(this::attempt);
      after = behind.get(behind.size() - 1).value();
      behind = mapper.behind(after, AT_ONCE);
    }
  }

  private void attempt(CaseId application) {
    try {
      transaction.executeWithoutResult(status -> follow(application));
    } catch (RuntimeException e) {
      log.warn("Application {} follows its call's amendment later", application, e);
    }
  }

  private void follow(CaseId application) {
    ledger.lock(application);
    PilotCall call = applications.callOf(application);
    CaseFile file = cases.of(application);
    PilotState state = PilotState.valueOf(file.state());
    if (!state.ended()) {
      move(file, state, call);
      tell(file, call);
    }
    mapper.follows(application, call.amendmentNo());
  }

  /** What was submitted once is held to the province's cut-off only; see {@link Lateness}. */
  private void move(CaseFile file, PilotState state, PilotCall call) {
    CutOff province = call.provinceCutOff();
    CutOff due =
        state == PilotState.PREPARING ? call.cityCutOff(file.region()).orElse(province) : province;
    cutOffs.moved(file.id(), due, province);
    String preparing = PilotReviewModel.step(PilotReviewModel.PREPARE_APPLICATION);
    terms.cutOffMoved(file.id(), preparing, due.at());
    terms.cutOffMoved(file.id(), CallStep.CITY_REVIEW.step(), province.at());
  }

  private void tell(CaseFile file, PilotCall call) {
    int number = call.amendmentNo();
    String reference = file.number() == null ? file.id().value() : file.number();
    messages.tell(
        AmendmentNotice.applicantsOf(file),
        new Messages.Note(
            "call",
            Text.of("pilot.amendment.message", call.title(), number),
            "case/" + reference,
            "amendment/" + file.id() + "/" + number));
  }
}
