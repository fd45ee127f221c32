package org.qingshen.experts.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.experts.internal.SheetCheckMapper.Behind;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** What seats the entries of a case make, and what their experts declared. */
final class SeatReplay {

  private final CaseId caseId;
  private final Map<String, PersonId> behind = new LinkedHashMap<>();
  private final Map<String, SealedRow> seats = new LinkedHashMap<>();

  SeatReplay(CaseId caseId, List<Behind> behind) {
    this.caseId = caseId;
    behind.forEach(it -> this.behind.put(it.panelId() + it.expertCode(), it.expertId()));
  }

  void called(SealedEntry entry, FormData data, String panel) {
    String code = data.text("expert");
    SeatState state = state(data);
    if (state == null) {
      return;
    }
    if (state != SeatState.CALLED && state != SeatState.SKIPPED) {
      ended(seats.get(panel + code).then(entry), entry, state, data.text("sentence"));
      return;
    }
    SealedRow seat =
        SealedRow.of(entry)
            .says("id", data.text("row"))
            .says("panelId", panel)
            .says("caseId", caseId)
            .says("drawNo", data.text("draw"))
            .says("seatNo", data.text("seat"))
            .says("drawPosition", data.text("position"))
            .says("expertId", behind.get(panel + code))
            .says("expertCode", code)
            .says("field", data.text("field"))
            .says("state", state)
            .says("calledAt", entry.sealedAt());
    if (state == SeatState.SKIPPED) {
      ended(seat, entry, state, data.text("reason"));
    }
    seats.put(panel + code, seat);
  }

  /** Null where the seat stays empty. */
  private static SeatState state(FormData data) {
    return data.text("state").isEmpty() ? null : SeatState.valueOf(data.text("state"));
  }

  static void ended(SealedRow seat, SealedEntry entry, SeatState state, String reason) {
    seat.says("state", state).says("reason", reason).says("endedAt", entry.sealedAt());
  }

  void declared(SealedEntry entry, FormData data) {
    SealedRow seat = signed(entry, SeatState.CALLED);
    switch (data.text("decision")) {
      case "ACCEPT" -> seat.says("state", SeatState.ACCEPTED).says("acceptedAt", entry.sealedAt());
      case "RECUSE" -> ended(seat, entry, SeatState.RECUSED, data.text("reason"));
      default -> ended(seat, entry, SeatState.DECLINED, data.text("reason"));
    }
  }

  /** Of whoever signed; who that is must be who was called. */
  SealedRow signed(SealedEntry entry, SeatState state) {
    return seats.values().stream()
        .filter(it -> it.value("state") == state)
        .filter(it -> entry.by().person().equals(it.value("expertId")))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException("No seat for entry " + entry.seq()))
        .then(entry);
  }

  SealedRow of(String panel, String code) {
    return seats.get(panel + code);
  }

  Collection<SealedRow> rows() {
    return seats.values();
  }
}
