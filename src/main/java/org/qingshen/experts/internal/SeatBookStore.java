package org.qingshen.experts.internal;

import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class SeatBookStore implements SeatBook {

  private final PanelSeatMapper seats;
  private final PanelSheetMapper sheets;

  SeatBookStore(PanelSeatMapper seats, PanelSheetMapper sheets) {
    this.seats = seats;
    this.sheets = sheets;
  }

  @Override
  public int given(String panelId) {
    return sheets.countSheets(panelId);
  }

  @Override
  public int open(PersonId expert) {
    return seats.countOpen(expert);
  }
}
