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
  COMPLETION("pilot-review/completeMaterial", false),
  /** 确定专家组组成 */
  PANEL_COMPOSITION("expert-panel/composePanel", false),
  /** 提交随机数承诺 */
  DRAW_COMMITMENT("expert-panel/commitNonce", false),
  /** 公开随机数 */
  DRAW_REVEAL("expert-panel/revealNonce", false),
  /** 利害关系声明 */
  DECLARATION("expert-panel/declareInterest", false),
  /** 专家评审 */
  SCORING("expert-panel/scoreCase", false),
  /** 汇总专家组意见 */
  MERGING("expert-panel/mergeOpinion", false),
  /** 遴选现场调查项目 */
  SELECTION("joint-review/giveOpinion", false),
  /** 制定调查方案 */
  SURVEY_PLAN("site-survey/planVisit", false),
  /** 确认调查安排 */
  SURVEY_ANSWER("site-survey/answerAnnouncement", false),
  /** 阅签核查记录 */
  SURVEY_RECORD("site-survey/acknowledgeRecord", false),
  /** 三部门会签 */
  DECISION("joint-review/giveOpinion", false),
  /** 联席会议纪要 */
  MEETING("pilot-selection/recordMeeting", false);

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

  /** Whether the province alone sees to it: its delays are no city's business. */
  public boolean ofProvince() {
    return compareTo(COMPLETION) > 0;
  }

  /**
   * @param state tells the joint reviews of a case apart, which are one step to the desk
   */
  public static Optional<CallStep> of(String step, PilotState state) {
    return Arrays.stream(values())
        .filter(it -> it.step.equals(step))
        .filter(it -> !step.equals(CITY_REVIEW.step) || it == jointIn(state))
        .findFirst();
  }

  private static CallStep jointIn(PilotState state) {
    return switch (state) {
      case SURVEY_SELECTION -> SELECTION;
      case JOINT_DECISION -> DECISION;
      default -> CITY_REVIEW;
    };
  }
}
