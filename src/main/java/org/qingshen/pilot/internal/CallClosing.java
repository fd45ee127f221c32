package org.qingshen.pilot.internal;

import java.time.Clock;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** When a call is over, and what becomes of it then. */
@Component
class CallClosing {

  private final CallStore calls;
  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final Clock clock;

  CallClosing(CallStore calls, ApplicationStore applications, CaseFiles cases, Clock clock) {
    this.calls = calls;
    this.applications = applications;
    this.cases = cases;
    this.clock = clock;
  }

  /** Nobody closes a call that can still be applied to. */
  boolean cutOffPassed(PilotCall call) {
    return call.provinceCutOff().passed(clock.instant());
  }

  /** Applications of the call that have not come to their end. */
  long running(PilotCall call) {
    return cases.of(applications.ofCall(call.id())).stream().filter(CallClosing::runs).count();
  }

  private static boolean runs(CaseFile application) {
    return !PilotState.valueOf(application.state()).ended();
  }

  /**
   * The case's lock must be held.
   *
   * @return whether it was open until now
   */
  boolean close(PilotCall call, CaseId caseId) {
    boolean closed = calls.close(call.id());
    if (closed) {
      cases.state(caseId, CallState.CLOSED.name());
    }
    return closed;
  }

  /** One made before calls were cases, and never managed since. */
  boolean close(PilotCall call) {
    return calls.close(call.id());
  }
}
