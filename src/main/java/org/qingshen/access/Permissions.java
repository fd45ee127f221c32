package org.qingshen.access;

/**
 * Every permission there is, with what it allows. Which post has which is data ({@code
 * post_permission}). A permission alone never suffices: the object is asked as well.
 */
public final class Permissions {

  /** See the own desk, claim and release work of the own queues. */
  public static final String DESK_USE = "desk:use";

  /** Read cases within the own scope. */
  public static final String CASE_READ = "case:read";

  /** Check the seal chain of a case one may read. */
  public static final String EVIDENCE_VERIFY = "evidence:verify";

  /** Create, fill, submit and withdraw the own organisation's application. */
  public static final String PILOT_APPLY = "pilot:apply";

  /** Read calls. */
  public static final String CALL_READ = "call:read";

  /** Give a city department's opinion. */
  public static final String PILOT_CITY_REVIEW = "pilot:city-review";

  /** Check the format of an application for the province. */
  public static final String PILOT_FORMAT_CHECK = "pilot:format-check";

  /** Mark suspected falsification in a case under the own review. */
  public static final String SUSPICION_RAISE = "suspicion:raise";

  /** Take up a suspicion or dismiss it. */
  public static final String INQUIRY_TRIAGE = "inquiry:triage";

  /** Investigate a suspicion: facts, originals, visits. */
  public static final String INQUIRY_INVESTIGATE = "inquiry:investigate";

  /** Determine for a provincial department whether something is falsified. */
  public static final String SUSPICION_RESOLVE = "suspicion:resolve";

  /** State and defend for the party concerned; hand over originals. */
  public static final String INQUIRY_DEFEND = "inquiry:defend";

  /** Read what the plausibility rules found in cases one may read. */
  public static final String FINDING_READ = "finding:read";

  /** Read the plausibility rules with their thresholds. */
  public static final String RULE_READ = "rule:read";

  /** Keep the veto catalogue. */
  public static final String VETO_CATALOGUE = "veto:catalogue";

  /** Read the register of credit records and the consultants' capability. */
  public static final String CREDIT_READ = "credit:read";

  /** Appeal against an own credit record, or ask for its repair. */
  public static final String CREDIT_APPEAL = "credit:appeal";

  /** Decide for a provincial department on an appeal or a repair. */
  public static final String CREDIT_DECIDE = "credit:decide";

  /** Record for the lead department an appeal that came in on paper. */
  public static final String CREDIT_RECORD = "credit:record";

  /** Export a case with its seals for checking elsewhere. */
  public static final String EVIDENCE_EXPORT = "evidence:export";

  /** Keep the installation's signing key; send waiting checkpoints out again. */
  public static final String EVIDENCE_KEEP = "evidence:keep";

  /** Draft, amend and publish a call for the province. */
  public static final String CALL_DRAFT = "call:draft";

  /** Confirm a call or its amendment for another provincial department. */
  public static final String CALL_CONFIRM = "call:confirm";

  /** Extend a term once, urge those below. */
  public static final String TERM_SUPERVISE = "term:supervise";

  /** Appoint a deputy for the own posts. */
  public static final String DEPUTY_APPOINT = "deputy:appoint";

  /** Hand over another person's work within the own department, with a reason. */
  public static final String WORK_HAND_OVER = "work:hand-over";

  /** Replace templates of letters. */
  public static final String TEMPLATE_ADMIN = "template:admin";

  /** Keep regions, organisations, posts and people. */
  public static final String DIRECTORY_ADMIN = "directory:admin";

  /** Keep accounts: reset passwords, lock out. */
  public static final String ACCOUNT_ADMIN = "account:admin";

  /** Keep the working calendar. */
  public static final String CALENDAR_ADMIN = "calendar:admin";

  /** Read a case's evidence for a logged reason, to find a technical fault. */
  public static final String CASE_BREAK_GLASS = "case:break-glass";

  /** Keep the expert pool: register, import, suspend. */
  public static final String EXPERT_POOL = "expert:pool";

  /** Keep the own expert profile, availability and interests. */
  public static final String EXPERT_PROFILE = "expert:profile";

  /** State a panel's composition; the candidates follow by rule. */
  public static final String PANEL_COMPOSE = "panel:compose";

  /** Commit to and reveal a nonce of a draw for the own department. */
  public static final String PANEL_DRAW = "panel:draw";

  /** Confirm or refuse an exceptional appointment. */
  public static final String PANEL_APPOINT = "panel:appoint";

  /** Sit on a panel: declare interests, read, score; lead it where it falls to one. */
  public static final String PANEL_REVIEW = "panel:review";

  /** Plan a site visit. */
  public static final String SURVEY_PLAN = "survey:plan";

  /** Record and conclude a site visit. */
  public static final String SURVEY_RECORD = "survey:record";

  /** Answer the announcement and the record of a visit to the own place. */
  public static final String SURVEY_RESPOND = "survey:respond";

  /** Select for a department whom the experts visit. */
  public static final String PILOT_SELECT = "pilot:select";

  /** Decide for a provincial department whether a pilot may start. */
  public static final String PILOT_DECIDE = "pilot:decide";

  /** Record the joint meeting of the departments. */
  public static final String PILOT_MEETING = "pilot:meeting";

  /** Draft a list for public notice and publication; work objections. */
  public static final String LIST_PUBLISH = "list:publish";

  /** Confirm a list for another provincial department. */
  public static final String LIST_CONFIRM = "list:confirm";

  /** Compare the desk with the engine and rebuild it; see incidents. */
  public static final String WORKFLOW_ADMIN = "workflow:admin";

  /** Read the security trail. */
  public static final String TRAIL_READ = "trail:read";

  /** Health details and metrics. */
  public static final String OPERATIONS_READ = "operations:read";

  private Permissions() {}
}
