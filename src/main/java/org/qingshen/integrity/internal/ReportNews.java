package org.qingshen.integrity.internal;

import java.time.Clock;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.integrity.Reports;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Answers reports when the inquiry into them has ended. What became of it is said of a case only
 * that anybody may know of; otherwise that the report is done with.
 */
@Component
class ReportNews {

  private final ReportMapper mapper;
  private final StoredSuspicions suspicions;
  private final CaseFiles cases;
  private final ReportedCase reported;
  private final Messages messages;
  private final Texts texts;
  private final Clock clock;

  ReportNews(
      ReportMapper mapper,
      StoredSuspicions suspicions,
      CaseFiles cases,
      ReportedCase reported,
      Messages messages,
      Texts texts,
      Clock clock) {
    this.mapper = mapper;
    this.suspicions = suspicions;
    this.cases = cases;
    this.reported = reported;
    this.messages = messages;
    this.texts = texts;
    this.clock = clock;
  }

  /** A report names no case: somebody must look whether it was a slip. */
  void unmatched(String province, String number) {
    messages.tell(
        new Queue(PostKind.PROV_ECO, province),
        new Note(
            InquiryMessages.KIND,
            Text.of("integrity.report.unmatched", number),
            "reports",
            "report/" + number));
  }

  @EventListener
  void on(InquiryEnded ended) {
    ReportRow report = mapper.ofSuspicion(ended.suspicionId());
    if (report != null) {
      close(report, ended.caseId(), ended.state());
    }
  }

  @EventListener
  void on(VetoConfirmed confirmed) {
    for (ReportRow report : mapper.openOfCase(confirmed.caseId())) {
      close(report, confirmed.caseId(), suspicions.get(report.suspicionId()).state());
    }
  }

  private void close(ReportRow report, CaseId caseId, Suspicion.State state) {
    Text reply =
        reported.isPublic(cases.of(caseId))
            ? Text.of("integrity.report.reply." + state)
            : Text.of("integrity.report.reply");
    mapper.close(
        report.id(), Reports.State.ANSWERED, texts.say(reply), OfficeTime.now(clock), null);
  }
}
