package org.qingshen.pilot.process;

/** Names in {@code bpmn/pilot/approved-list.bpmn}; a test holds the two against each other. */
public final class ApprovedListModel {

  public static final String PROCESS = "approved-list";

  // Elements.
  public static final String PREPARE_LIST = "prepareList";
  public static final String CONFIRM_LIST = "confirmList";
  public static final String GIVE_NOTICE = "giveNotice";
  public static final String PUBLISH_LIST = "publishList";
  public static final String LIST_PUBLISHED = "listPublished";
  public static final String WITHDRAWN = "withdrawn";

  // Messages.
  public static final String LIST_DRAFT_WITHDRAWN = "listDraftWithdrawn";

  // Variables.
  /** {@link Confirmation} as a name. */
  public static final String CONFIRMATION = "confirmation";

  /** {@link Notice} as a name. */
  public static final String NOTICE = "notice";

  /** Working days of the public notice; set where one is required. */
  public static final String NOTICE_DAYS = "noticeDays";

  /** What the two departments' opinions come to. */
  public enum Confirmation {
    CONFIRMED,
    RETURNED
  }

  /** Whether the call has a public notice. */
  public enum Notice {
    REQUIRED,
    NONE
  }

  private ApprovedListModel() {}

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
