package org.qingshen.integrity.internal;

import org.qingshen.integrity.process.VetoGateModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.StepMessage;
import org.qingshen.workflow.WorkItemOpened;
import org.springframework.stereotype.Component;

/** Tells the three provincial departments that a suspicion was raised and waits for them. */
@Component
class ConclusionWanted implements StepMessage {

  @Override
  public String step() {
    return VetoGateModel.STEP_GIVE_CONCLUSION;
  }

  @Override
  public String kind() {
    return "suspicion";
  }

  @Override
  public Text subject(WorkItemOpened opened) {
    return Text.of("integrity.message.raised", opened.reference());
  }
}
