package org.qingshen.publication.process;

/** Names in {@code bpmn/publication/public-notice.bpmn}; a test holds the two together. */
public final class PublicNoticeModel {

  public static final String PROCESS = "public-notice";

  // Elements.
  public static final String OPEN_NOTICE = "openNotice";
  public static final String NOTICE_LAPSED = "noticeLapsed";
  public static final String CLOSE_NOTICE = "closeNotice";
  public static final String NOTICE_CLOSED = "noticeClosed";
  public static final String ANSWER_OBJECTION = "answerObjection";
  public static final String CONFIRM_OBJECTION = "confirmObjection";
  public static final String OBJECTION_UPHELD = "objectionUpheld";
  public static final String OBJECTION_DISMISSED = "objectionDismissed";

  // Messages.
  public static final String OBJECTION_FILED = "objectionFiled";

  // Variables.
  /** Working days of the notice; given by the calling process. */
  static final String NOTICE_DAYS = "noticeDays";

  /** The first whole second after the last moment of the notice. */
  public static final String NOTICE_LAPSE = "noticeLapse";

  /** {@link Answer} as a name. */
  public static final String ANSWER = "objectionAnswer";

  /** {@link Concurrence} as a name. */
  public static final String CONCURRENCE = "concurrence";

  /** The kind of post whose holder is asked for concurrence. */
  public static final String CONCURRENCE_POST = "concurrencePost";

  /** What the first person finds. */
  public enum Answer {
    UPHELD,
    DISMISSED
  }

  /** What the second person says of an upheld one. */
  public enum Concurrence {
    AGREED,
    DECLINED
  }

  private PublicNoticeModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
