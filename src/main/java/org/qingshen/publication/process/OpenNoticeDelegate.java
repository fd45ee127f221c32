package org.qingshen.publication.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.publication.internal.NoticeBook;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Opens the notice and sets the timer to the first whole second after its term. */
@Component("openNoticeDelegate")
class OpenNoticeDelegate implements JavaDelegate {

  private final NoticeBook notices;

  OpenNoticeDelegate(NoticeBook notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    int days = (Integer) execution.getVariable(PublicNoticeModel.NOTICE_DAYS);
    Instant due = notices.open(caseId, days);
    execution.setVariable(PublicNoticeModel.NOTICE_LAPSE, Date.from(lapse(due)));
  }

  static Instant lapse(Instant due) {
    return due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }
}
