package org.qingshen.publication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.publication.internal.NoticeBook;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The term of a notice is over. */
@Component("closeNoticeDelegate")
class CloseNoticeDelegate implements JavaDelegate {

  private final NoticeBook notices;

  CloseNoticeDelegate(NoticeBook notices) {
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notices.lapse(new CaseId(execution.getProcessBusinessKey()));
  }
}
