package org.qingshen.pilot;

import java.util.Arrays;
import java.util.Optional;

/** The steps of an application for which a call may set a term (时限) in working days. */
public enum CallStep {
  /** 市级三部门联合审核 */
  CITY_REVIEW("joint-review/giveOpinion", false),
  /** 形式校核; its clock pauses while the applicant completes the material. */
  FORMAT_CHECK("pilot-review/checkFormat", true),
  /** 补正 */
  COMPLETION("pilot-review/completeMaterial", false);

  private final String step;
  private final boolean onePerCase;

  CallStep(String step, boolean onePerCase) {
    this.step = step;
    this.onePerCase = onePerCase;
  }

  /** As desks and seals name it. */
  public String step() {
    return step;
  }

  /** Whether a later item of the same step continues the same term. */
  public boolean onePerCase() {
    return onePerCase;
  }

  public static Optional<CallStep> of(String step) {
    return Arrays.stream(values()).filter(it -> it.step.equals(step)).findFirst();
  }
}
