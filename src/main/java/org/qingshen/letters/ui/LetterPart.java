package org.qingshen.letters.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.BoundFiles;
import org.qingshen.letters.Letter;
import org.qingshen.letters.Letters;

/** Letters on the case page: a card of the dossier, and how their sealed entries are read. */
@org.springframework.stereotype.Component
class LetterPart implements CasePart {

  private static final String ENTRY = "letter";
  private static final String SCAN = "act/add-scan";

  private final Letters letters;
  private final BoundFiles bound;

  LetterPart(Letters letters, BoundFiles bound) {
    this.letters = letters;
    this.bound = bound;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    List<Letter> issued = letters.of(file.id());
    return issued.isEmpty()
        ? Optional.empty()
        : Optional.of(new LetterList(file, issued, bound.possible(file)));
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    if (entry.kind().equals(ENTRY)) {
      return letters.of(entry.caseId()).stream()
          .filter(letter -> letter.entry() == entry.seq())
          .findFirst()
          .map(letter -> LetterReading.of(letter, entry));
    }
    return entry.step().equals(SCAN)
        ? letters.of(entry.caseId()).stream()
            .filter(letter -> letter.id().equals(entry.data().get("letter")))
            .findFirst()
            .map(letter -> LetterReading.ofScan(letter, entry))
        : Optional.empty();
  }
}
