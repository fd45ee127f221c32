package org.qingshen.publication.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What the chain of a list's case holds about it. */
@Component
class ListSeals {

  static final String PUBLISHED = "publication/publishList";
  static final String WITHDRAWN = "publication/withdrawEntry";
  static final String FOUNDED = "publication/foundEntry";

  private final Ledger ledger;
  private final Texts texts;

  ListSeals(Ledger ledger, Texts texts) {
    this.ledger = ledger;
    this.texts = texts;
  }

  SealedEntry published(ListRow list, String digest, List<Entry> entries) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "published");
    data.put("number", list.number());
    data.put("digest", digest);
    data.put("entries", entries.stream().map(Entry::digest).toList());
    data.put("rows", SealedText.rows(list, digest, entries));
    Text sentence = Text.of("publication.sealed.published", list.number(), entries.size(), digest);
    data.put("sentence", texts.say(sentence));
    return seal(list.caseId(), PUBLISHED, data);
  }

  static String digest(String number, Entry entry) {
    return Sm3.hex(SealedText.of(number, entry));
  }

  SealedEntry withdrawn(ListRow list, int entry, String reason, Instant at) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "withdrawn");
    data.put("number", list.number());
    data.put("entry", String.valueOf(entry));
    data.put("reason", reason);
    data.put("at", at.toString());
    Text sentence = Text.of("publication.sealed.withdrawn", list.number(), entry, reason);
    data.put("sentence", texts.say(sentence));
    return seal(list.caseId(), WITHDRAWN, data);
  }

  SealedEntry founded(ListRow list, int entry, String document) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("result", "founded");
    data.put("number", list.number());
    data.put("entry", String.valueOf(entry));
    data.put("document", document);
    Text sentence = Text.of("publication.sealed.founded", list.number(), entry, document);
    data.put("sentence", texts.say(sentence));
    return seal(list.caseId(), FOUNDED, data);
  }

  /** What was sealed when the list was published. */
  Optional<SealedEntry> of(CaseId caseId, long seq) {
    return ledger.readable(caseId, Signatory.SYSTEM.person()).stream()
        .filter(entry -> entry.seq() == seq && entry.step().equals(PUBLISHED))
        .findFirst();
  }

  private SealedEntry seal(CaseId caseId, String step, Map<String, Object> data) {
    return ledger.seal(
        caseId, new EntryDraft("system", step, null, data, List.of(), Signatory.SYSTEM, null));
  }
}
