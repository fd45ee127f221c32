package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.workflow.CaseActHandler;
import org.qingshen.workflow.SubmissionHandler;
import org.springframework.stereotype.Component;

/** What the modules brought for each step and act. */
@Component
class Steps {

  private final Map<String, SubmissionHandler> byStep;
  private final Map<String, CaseActHandler> byKind;

  Steps(List<SubmissionHandler> handlers, List<CaseActHandler> acts) {
    this.byStep =
        handlers.stream()
            .collect(Collectors.toUnmodifiableMap(SubmissionHandler::step, Function.identity()));
    this.byKind =
        acts.stream()
            .collect(Collectors.toUnmodifiableMap(CaseActHandler::kind, Function.identity()));
  }

  SubmissionHandler handler(String step) {
    SubmissionHandler handler = byStep.get(step);
    if (handler == null) {
      throw new IllegalStateException("Nobody handles step " + step);
    }
    return handler;
  }

  List<CaseActHandler> acts() {
    return byKind.values().stream().toList();
  }

  CaseActHandler act(String kind) {
    CaseActHandler handler = byKind.get(kind);
    if (handler == null) {
      throw new IllegalArgumentException("There is no act " + kind);
    }
    return handler;
  }
}
