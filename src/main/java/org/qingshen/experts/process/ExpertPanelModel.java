package org.qingshen.experts.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Names in {@code bpmn/experts/expert-panel.bpmn}; a test holds the two against each other. */
public final class ExpertPanelModel {

  public static final String PROCESS = "expert-panel";

  // Composition and draw.
  public static final String COMPOSE_PANEL = "composePanel";
  public static final String COMMIT_NONCE = "commitNonce";
  public static final String REVEAL_NONCE = "revealNonce";
  public static final String DRAW_PANEL = "drawPanel";
  public static final String CONFIRM_APPOINTMENT = "confirmAppointment";
  public static final String SEAT_APPOINTED = "seatAppointed";

  // Seats.
  public static final String SEAT = "seat";
  public static final String CALL_EXPERT = "callExpert";
  public static final String SEAT_EMPTY = "seatEmpty";
  public static final String DECLARE_INTEREST = "declareInterest";
  public static final String DECLARATION_OVERDUE = "declarationOverdue";
  public static final String SCORE_CASE = "scoreCase";
  public static final String SHEET_OVERDUE = "sheetOverdue";
  public static final String SHEET_MISSING = "sheetMissing";
  public static final String SHEET_GIVEN = "sheetGiven";

  // Opening.
  public static final String OPEN_SHEETS = "openSheets";
  public static final String MERGE_OPINION = "mergeOpinion";

  public static final String LEADER_OVERDUE = "leaderOverdue";
  public static final String REPLACE_LEADER = "replaceLeader";
  public static final String OPINION_MERGED = "opinionMerged";

  /** Message: whoever leads cannot go on. */
  public static final String LEADER_LEFT = "leaderLeft";

  // Variables of composition and draw.

  /** {@code DRAW} or {@code APPOINT}. */
  public static final String COMPOSITION_KIND = "compositionKind";

  /** Kinds of posts of the two departments that draw, joined by commas. */
  public static final String DRAW_POSTS = "drawPosts";

  /** {@link #OPENED} or {@link #VOID} once both numbers are in. */
  public static final String NONCES = "nonces";

  /** {@link #CONFIRMED} or {@link #REFUSED}. */
  public static final String APPOINTMENT = "appointment";

  /** The round in which the numbers of one draw are withheld; another for each draw. */
  public static final String REVEAL_ROUND = "revealRound";

  // Variables of the panel.
  public static final String SEAT_COUNT = "seatCount";
  public static final String PANEL_QUORUM = "panelQuorum";
  public static final String PANEL_LEADER_POST = "panelLeaderPost";
  public static final String LEADER_DUE = "leaderDue";
  public static final String LEADER_LAPSE = "leaderLapse";

  /** {@link #MERGED} or {@link #RECUSED}. */
  public static final String LEADER_DECISION = "leaderDecision";

  // Variables of one seat, local to it: parallel seats must not overwrite each other's.
  public static final String SEAT_POST = "seatPost";

  /** {@link #CALLED} or {@link #EMPTY}. */
  public static final String SEAT_STATE = "seatState";

  /** {@link #ACCEPTED}, {@link #DECLINED} or {@link #SCORED}. */
  public static final String SEAT_DECISION = "seatDecision";

  public static final String DECLARATION_DUE = "declarationDue";
  public static final String DECLARATION_LAPSE = "declarationLapse";
  public static final String SHEET_DUE = "sheetDue";
  public static final String SHEET_LAPSE = "sheetLapse";

  /** The round in which sheets are withheld; one for all draws of a panel. */
  public static final String SHEET_ROUND = "sheetRound";

  // Values.
  public static final String PENDING = "PENDING";
  public static final String OPENED = "OPENED";
  public static final String VOID = "VOID";
  public static final String CONFIRMED = "CONFIRMED";
  public static final String REFUSED = "REFUSED";
  public static final String CALLED = "CALLED";
  public static final String EMPTY = "EMPTY";
  public static final String ACCEPTED = "ACCEPTED";
  public static final String DECLINED = "DECLINED";
  public static final String SCORED = "SCORED";
  public static final String MERGED = "MERGED";
  public static final String RECUSED = "RECUSED";
  public static final String MET = "MET";
  public static final String LOST = "LOST";

  private ExpertPanelModel() {}

  /** What the seat is told when its expert takes part: until when the sheet is due. */
  public static Map<String, Object> accepted(Instant due, Instant lapse) {
    return Map.of(
        SEAT_DECISION, ACCEPTED, SHEET_DUE, Date.from(due), SHEET_LAPSE, Date.from(lapse));
  }

  /** How desks and seals name a step of this process. */
  public static String step(String element) {
    return PROCESS + "/" + element;
  }
}
