package org.qingshen.experts.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.experts.OpenSheets;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenSheetsOfPanel implements OpenSheets {

  private final PanelOpinionMapper opinions;
  private final PanelSheets sheets;
  private final PanelSeatMapper seats;

  OpenSheetsOfPanel(PanelOpinionMapper opinions, PanelSheets sheets, PanelSeatMapper seats) {
    this.opinions = opinions;
    this.sheets = sheets;
    this.seats = seats;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenSheet> of(CaseId caseId) {
    OpinionRow opened = opinions.ofCase(caseId);
    if (opened == null) {
      return List.of();
    }
    Map<String, Instant> accepted =
        seats.ofPanel(opened.panelId()).stream()
            .filter(seat -> seat.acceptedAt() != null)
            .collect(Collectors.toMap(SeatRow::id, SeatRow::acceptedAt));
    return sheets.of(opened.panelId(), caseId).sheets().stream()
        .map(sheet -> open(sheet, accepted.get(sheet.row().seatId())))
        .toList();
  }

  private static OpenSheet open(PanelSheets.Sheet sheet, Instant accepted) {
    List<String> words = new ArrayList<>();
    sheet.scores().stream().map(ScoreRow::reason).filter(it -> it != null).forEach(words::add);
    if (sheet.row().remark() != null) {
      words.add(sheet.row().remark());
    }
    return new OpenSheet(
        sheet.scores().stream().map(ScoreRow::points).toList(),
        words,
        accepted == null ? null : Duration.between(accepted, sheet.row().givenAt()));
  }
}
