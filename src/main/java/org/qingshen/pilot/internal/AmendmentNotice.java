package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseNotice;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Tells the applicant on the page of an application that its call was amended. */
@Component
class AmendmentNotice implements CaseNotice {

  private final Amendments amendments;
  private final CallStore calls;
  private final ApplicationStore applications;

  AmendmentNotice(Amendments amendments, CallStore calls, ApplicationStore applications) {
    this.amendments = amendments;
    this.calls = calls;
    this.applications = applications;
  }

  @Override
  public Optional<Text> of(CaseFile file, Actor reader) {
    if (!open(file) || reader.postFor(applicantsOf(file)).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> numbers = amendments.unconfirmed(file.id());
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of("pilot.amendment.notice", said(numbers), calls.of(callOf(file)).title()));
  }

  private String callOf(CaseFile file) {
    return applications.of(file.id()).callId();
  }

  static boolean open(CaseFile file) {
    return file.kind().equals(CaseKind.PILOT) && !PilotState.valueOf(file.state()).ended();
  }

  static Queue applicantsOf(CaseFile file) {
    return Queue.of(PostKind.PILOT_BODY, file.applicant(), file.region());
  }

  /** The numbers in a row, in figures. */
  static String said(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
