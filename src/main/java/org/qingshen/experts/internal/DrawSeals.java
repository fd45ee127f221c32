package org.qingshen.experts.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.Draws;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.experts.internal.DrawRule.Place;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** Puts lists and results of draws into the case's chain, by codes and never by names. */
@Component
class DrawSeals {

  /** What kind of entry both are. */
  static final String KIND = Draws.ENTRY_KIND;

  static final String LIST = ExpertPanelModel.step("candidateList");
  static final String RESULT = ExpertPanelModel.step(ExpertPanelModel.DRAW_PANEL);

  private final Ledger ledger;

  DrawSeals(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param system what the system promises; null for an appointment
   */
  SealedEntry list(
      Act act,
      int number,
      String panel,
      String kind,
      DrawList list,
      List<Place> proposed,
      String system) {
    Map<String, Object> data = new TreeMap<>();
    data.put("draw", String.valueOf(number));
    data.put("panel", panel);
    data.put("kind", kind);
    data.put("id", list.drawId());
    data.put("previous", list.previous());
    data.put("rules", list.rules());
    data.put("digest", list.digest());
    if (system != null) {
      data.put("system", system);
    }
    data.put(
        "seats",
        list.seats().stream()
            .map(
                it ->
                    Map.of(
                        "field", it.field(),
                        "number", String.valueOf(it.number()),
                        "reserves", String.valueOf(it.reserves())))
            .toList());
    data.put(
        "eligible",
        list.eligible().stream()
            .map(it -> Map.of("code", it.code(), "fields", it.fields()))
            .toList());
    data.put(
        "excluded",
        list.excluded().stream()
            .map(it -> Map.of("code", it.code(), "rules", it.rules()))
            .toList());
    data.put("proposed", places(proposed));
    return seal(act.caseId(), LIST, data, act);
  }

  SealedEntry result(CaseId caseId, Draw draw) {
    Map<String, Object> data = new TreeMap<>();
    data.put("draw", String.valueOf(draw.number()));
    data.put("state", draw.state().name());
    if (draw.seed() != null) {
      data.put("seed", draw.seed());
    }
    if (draw.system() != null) {
      data.put("systemNumber", draw.system().number());
    }
    data.put("result", places(draw.result()));
    data.put("outcome", draw.outcome());
    return seal(caseId, RESULT, data, null);
  }

  private static List<Map<String, Object>> places(List<Place> places) {
    return places.stream()
        .map(
            it ->
                Map.<String, Object>of(
                    "position", String.valueOf(it.position()),
                    "code", it.code(),
                    "field", it.field(),
                    "reserve", it.reserve()))
        .toList();
  }

  private SealedEntry seal(CaseId caseId, String step, Map<String, Object> data, Act act) {
    return ledger.seal(
        caseId,
        new EntryDraft(
            KIND,
            step,
            null,
            data,
            List.of(),
            Signatory.SYSTEM,
            null,
            act == null ? null : act.at()));
  }
}
