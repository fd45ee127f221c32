package org.qingshen.letters.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.evidence.SealedRows;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Letters issued: number, version, token, issuers and document, against what was sealed. */
@Component
class LetterCheck extends CaseRowsCheck {

  private static final String SCAN = "act/" + ScanHandler.KIND;
  private static final String[] IN_ROW = {"id", "orderKey", "issuer", "issuerIds"};

  static final HeldTable LETTER =
      new HeldTable("letters", "letter", LetterRow.class, List.of("number", "version"));

  private final LetterCheckMapper mapper;

  LetterCheck(SealedRows seals, LetterCheckMapper mapper) {
    super(
        seals,
        mapper,
        "letters.ledger.letters",
        Stream.concat(Arrays.stream(LetterKind.values()).map(LetterKind::step), Stream.of(SCAN))
            .toList(),
        List.of(LETTER));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    Map<String, SealedRow> letters = new LinkedHashMap<>();
    for (SealedEntry entry : entries) {
      if (entry.step().equals(SCAN)) {
        scanned(letters, entry);
      } else {
        SealedRow letter = sealed(entry);
        letters.put(String.valueOf(letter.value("id")), letter);
      }
    }
    with.compare(LETTER, letters.values(), mapper.letters(caseId));
  }

  private static void scanned(Map<String, SealedRow> letters, SealedEntry entry) {
    FormData data = new FormData(entry.data());
    SealedRow letter = letters.get(data.text("letter"));
    if (letter != null) {
      letter.then(entry).says("scanId", data.files("file").get(0));
    }
  }

  private static SealedRow sealed(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    AttachmentId document = entry.attachments().isEmpty() ? null : entry.attachments().get(0).id();
    SealedRow row =
        SealedRow.of(entry)
            .says("caseId", entry.caseId())
            .says("kind", data.text("kind"))
            .says("number", data.text("number"))
            .says("version", data.text("version"))
            .says("issuedAt", entry.sealedAt())
            .says("documentId", document)
            .says("token", data.text("token"))
            .says("entrySeq", entry.seq());
    Map<?, ?> more = data.values().get("row") instanceof Map<?, ?> map ? map : Map.of();
    for (String component : IN_ROW) {
      if (more.containsKey(component)) {
        row.says(component, more.get(component));
      } else {
        row.unknown(component);
      }
    }
    return row;
  }

  /** By its number. */
  @Override
  public Optional<Checked> one(String reference) {
    List<CaseId> cases = mapper.numbered(reference);
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    List<Text> faults = new ArrayList<>();
    long rows = 0;
    for (CaseId caseId : cases) {
      Optional<Checked> checked = ofCase(caseId);
      rows += checked.map(Checked::rows).orElse(0L);
      checked.ifPresent(it -> faults.addAll(it.faults()));
    }
    return Optional.of(new Checked(Text.of("letters.ledger.letter", reference), rows, faults));
  }
}
