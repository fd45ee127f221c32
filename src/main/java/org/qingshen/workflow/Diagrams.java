package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;

/** The processes of a case as drawn, with what was passed and where it stands. */
public interface Diagrams {

  /** The case's processes, the calling one before those it calls. */
  List<Diagram> of(CaseId caseId);

  /**
   * @param bpmnXml the model the process runs, with its diagram
   * @param passed ids of elements that were finished
   * @param active ids of elements where the case stands now
   */
  record Diagram(
      String processKey,
      String name,
      String bpmnXml,
      List<String> passed,
      List<String> active,
      List<StepTime> times) {}

  /**
   * @param to null while it lasts
   */
  record StepTime(String element, String name, Instant from, Instant to) {}
}
