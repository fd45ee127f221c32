package org.qingshen.administration.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.LedgerCheck.Checked;
import org.qingshen.evidence.LedgerRuns;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** What the page of checks asks. */
@Component
class LedgerChecks {

  private final CaseFiles cases;
  private final EvidenceCheck check;
  private final LedgerRuns runs;
  private final Directory directory;

  LedgerChecks(CaseFiles cases, EvidenceCheck check, LedgerRuns runs, Directory directory) {
    this.cases = cases;
    this.check = check;
    this.runs = runs;
    this.directory = directory;
  }

  LedgerRuns runs() {
    return runs;
  }

  String name(PersonId person) {
    return directory.person(person).map(found -> found.name()).orElse(person.value());
  }

  /** Faults as an officer reads them: cases by their numbers. */
  String readable(String faults) {
    return CaseNames.in(
        faults,
        ids ->
            cases.of(ids).stream()
                .filter(file -> file.number() != null)
                .collect(Collectors.toMap(CaseFile::id, CaseFile::number)));
  }

  /**
   * A case that may be read, something published, or a file; empty where it is none of them. What
   * may not be read and what does not exist are alike.
   */
  Optional<Checked> one(String reference) {
    Optional<CaseFile> file = cases.find(reference);
    return file.isPresent()
        ? file.map(this::ofCase)
        : check.object(reference).or(() -> check.document(reference));
  }

  private Checked ofCase(CaseFile file) {
    Verification found = cases.verify(file.id());
    String number = file.number() == null ? file.id().value() : file.number();
    Text what =
        Text.of(
            "administration.ledger.case",
            number,
            file.title(),
            String.valueOf(found.entries()),
            String.valueOf(found.documents()));
    List<Text> faults = new ArrayList<>(found.faults());
    check.inCase(file.id()).forEach(rows -> faults.addAll(rows.faults()));
    return new Checked(what, found.entries(), faults);
  }
}
