package org.qingshen.integrity.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.publication.PublishedLists;
import org.springframework.stereotype.Component;

/**
 * Finds the case a report means; whether there is one is nobody's to know who reports. One that a
 * veto has ended is not found: the report is kept and looked through, and opens nothing.
 */
@Component
class ReportedCase {

  /** As the public page of a list's entry is named: number and entry. */
  private static final Pattern ENTRY = Pattern.compile("(.{1,80})[#＃](\\d{1,4})");

  private final CaseFiles cases;
  private final PublishedLists lists;
  private final VetoEnds vetoes;

  ReportedCase(CaseFiles cases, PublishedLists lists, VetoEnds vetoes) {
    this.cases = cases;
    this.lists = lists;
    this.vetoes = vetoes;
  }

  /** A case that was handed in, by its number, or by where it is published. */
  Optional<CaseFile> of(Filing filing) {
    String said = filing.reference().strip();
    Matcher entry = ENTRY.matcher(said);
    Optional<CaseFile> found =
        entry.matches()
            ? lists
                .of(entry.group(1).strip())
                .flatMap(list -> list.entry(Integer.parseInt(entry.group(2))))
                .flatMap(it -> cases.named(it.subject()))
            : cases.named(ReportCheck.normal(said));
    return found
        .filter(file -> file.number() != null)
        .filter(file -> entry.matches() || file.number().equals(ReportCheck.normal(said)))
        .filter(file -> file.region().province().value().equals(filing.province()))
        .filter(file -> !vetoes.ended(file));
  }

  /** Whether anybody may know of the case: it stands on a published list. */
  boolean isPublic(CaseFile file) {
    return !lists.placesOf(file.id().value()).isEmpty();
  }
}
