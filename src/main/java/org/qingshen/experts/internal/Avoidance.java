package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** Whether an expert must stay away from a case (回避). Source: roles.md section 3. */
public interface Avoidance {

  /**
   * What keeps that expert from that case at this moment, for somebody who already has a seat:
   * asked again when the file is opened and when scores are given. Load, absence and the own seat
   * do not count here; they are asked at the draw only.
   *
   * @return empty where nothing does
   */
  List<AvoidanceHit> hits(PersonId expert, CaseId caseId);

  /** Likewise for somebody who may yet be drawn: every rule. */
  List<AvoidanceHit> candidateHits(PersonId expert, CaseId caseId);
}
