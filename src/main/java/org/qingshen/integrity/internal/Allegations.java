package org.qingshen.integrity.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What a suspicion says, read from the sealed entries it stands in. */
@Component
class Allegations {

  private final CaseFiles cases;
  private final PinChoices choices;
  private final Texts texts;

  Allegations(CaseFiles cases, PinChoices choices, Texts texts) {
    this.cases = cases;
    this.choices = choices;
    this.texts = texts;
  }

  /**
   * The read-only fields of the form: {@code alleged}, {@code raisedReasons}, {@code pinned}; none
   * for a reader to whom the suspicion is not open.
   */
  Map<String, Object> facts(Suspicion suspicion) {
    List<SealedEntry> dossier = cases.dossier(suspicion.caseId());
    return dossier.stream()
        .filter(entry -> entry.seq() == suspicion.raisedSeq())
        .findFirst()
        .map(raised -> facts(suspicion, raised.data(), dossier))
        .orElse(Map.of());
  }

  private Map<String, Object> facts(
      Suspicion suspicion, Map<String, Object> said, List<SealedEntry> dossier) {
    return Map.of(
        "alleged", texts.say(Text.of("integrity.allegation." + said.get("allegation"))),
        "raisedReasons", said.get("reasons"),
        "pinned", pinned(suspicion, dossier));
  }

  private String pinned(Suspicion suspicion, List<SealedEntry> dossier) {
    Map<String, String> labels = new HashMap<>();
    List<Long> pinnedEntries = suspicion.pins().stream().map(Pin::entrySeq).distinct().toList();
    dossier.stream()
        .filter(entry -> pinnedEntries.contains(entry.seq()))
        .forEach(entry -> labels.putAll(choices.labels(entry, Texts.OF_RECORD)));
    return suspicion.pins().stream()
        .map(pin -> labels.getOrDefault(pin.value(), pin.path()))
        .collect(Collectors.joining("\n"));
  }
}
