package org.qingshen.experts.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.experts.internal.PanelSeatMapper.OpenSeats;
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
  public Map<PersonId, Integer> open(Collection<PersonId> experts) {
    return experts.isEmpty()
        ? Map.of()
        : seats.openOf(experts).stream()
            .collect(Collectors.toMap(OpenSeats::expertId, OpenSeats::seats));
  }
}
