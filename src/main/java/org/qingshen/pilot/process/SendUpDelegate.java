package org.qingshen.pilot.process;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.Signatory;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.internal.ApplicationStore;
import org.qingshen.pilot.process.PilotReviewModel.Timeliness;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Sends the case up: the moment of the last of the three opinions counts against the province's
 * cut-off. Source: pilot.md section 10, "which moment counts" [D]; 逾期不予受理 [S004].
 */
@Component("sendUpDelegate")
class SendUpDelegate implements JavaDelegate {

  private final ApplicationStore applications;
  private final Ledger ledger;
  private final Texts texts;

  SendUpDelegate(ApplicationStore applications, Ledger ledger, Texts texts) {
    this.applications = applications;
    this.ledger = ledger;
    this.texts = texts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    Instant sentUp = ((Date) execution.getVariable(PilotReviewModel.JOINT_DECIDED_AT)).toInstant();
    CutOff cutOff = applications.callOf(caseId).provinceCutOff();
    Timeliness timeliness = cutOff.passed(sentUp) ? Timeliness.LATE : Timeliness.IN_TIME;
    applications.sentUp(caseId, sentUp);
    ledger.seal(caseId, entry(sentUp, cutOff, timeliness));
    execution.setVariable(PilotReviewModel.TIMELINESS, timeliness.name());
  }

  private EntryDraft entry(Instant sentUp, CutOff cutOff, Timeliness timeliness) {
    String sentence = timeliness == Timeliness.LATE ? "pilot.sentUp.late" : "pilot.sentUp.inTime";
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sentUpAt", OfficeTime.full(sentUp));
    data.put("at", sentUp.toString());
    data.put("cutOff", OfficeTime.full(cutOff.at()));
    data.put("result", timeliness.name());
    data.put(
        "sentence",
        texts.say(Text.of(sentence, OfficeTime.full(sentUp), OfficeTime.full(cutOff.at()))));
    return new EntryDraft(
        "system",
        PilotReviewModel.step(PilotReviewModel.SEND_UP),
        null,
        data,
        List.of(),
        Signatory.SYSTEM,
        null);
  }
}
