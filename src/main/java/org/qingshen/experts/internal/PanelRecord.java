package org.qingshen.experts.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Seals what the engine does with a panel, as one sentence and the facts behind it. */
@Component
class PanelRecord {

  private final Ledger ledger;
  private final Texts texts;

  PanelRecord(Ledger ledger, Texts texts) {
    this.ledger = ledger;
    this.texts = texts;
  }

  SealedEntry seal(CaseId caseId, String element, Text sentence, Map<String, Object> facts) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("sentence", texts.say(sentence));
    data.putAll(facts);
    return ledger.seal(
        caseId,
        new EntryDraft(
            "system",
            ExpertPanelModel.step(element),
            null,
            data,
            List.of(),
            Signatory.SYSTEM,
            null));
  }

  /** In the language of record. */
  String say(Text sentence) {
    return texts.say(sentence);
  }
}
