package org.qingshen.experts.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.experts.internal.Panels.Drawn;

/** What is sealed of a call to a seat beside its sentence. */
final class SeatFacts {

  private SeatFacts() {}

  /** All that the row is made of; who it is stands behind the code, in the register. */
  static Map<String, Object> of(String id, Drawn drawn, int seatNo, SeatState state) {
    Map<String, Object> facts = new LinkedHashMap<>(of(seatNo, drawn.expertCode(), state));
    facts.put("row", id);
    facts.put("panel", drawn.panelId());
    facts.put("draw", String.valueOf(drawn.drawNo()));
    facts.put("position", String.valueOf(drawn.position()));
    facts.put("field", drawn.field());
    return facts;
  }

  static Map<String, Object> of(int seatNo, String expertCode, SeatState state) {
    return Map.of("seat", String.valueOf(seatNo), "expert", expertCode, "state", state.name());
  }
}
