package org.qingshen.experts.internal;

import java.time.Instant;

/**
 * Somebody was called to a seat.
 *
 * @param postId whose desk the declaration comes to
 * @param round in which the panel's sheets are withheld
 * @param sheetDue as if the expert took part at once; set anew when that happens
 */
public record SeatCall(String postId, String round, Instant declarationDue, Instant sheetDue) {

  public Instant declarationLapse() {
    return PanelTerms.lapse(declarationDue);
  }

  public Instant sheetLapse() {
    return PanelTerms.lapse(sheetDue);
  }
}
