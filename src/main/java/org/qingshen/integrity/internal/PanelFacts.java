package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.OpenSheets;
import org.qingshen.experts.SheetsOpened;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.FactSource;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The sheets of a panel once they are open, to be looked at together. Seats are numbered as drawn;
 * nobody is named.
 */
@Component
class PanelFacts implements FactSource {

  static final String FACTS = "panel";

  private final OpenSheets sheets;
  private final CaseFiles cases;
  private final Checks checks;

  PanelFacts(OpenSheets sheets, CaseFiles cases, Checks checks) {
    this.sheets = sheets;
    this.cases = cases;
    this.checks = checks;
  }

  @EventListener
  void opened(SheetsOpened opened) {
    checks.ask(opened.caseId(), opened.seq(), FACTS, cases.of(opened.caseId()).region(), false);
  }

  @Override
  public String facts() {
    return FACTS;
  }

  /** Nobody submits them: the system opens them. */
  @Override
  public boolean concerns(String step) {
    return false;
  }

  @Override
  public Optional<FactSheet> of(SealedEntry entry) {
    return Optional.of(of(entry.caseId(), FormData.EMPTY, entry.sealedAt()));
  }

  @Override
  public FactSheet of(CaseId caseId, FormData data, Instant at) {
    CaseFile file = cases.of(caseId);
    List<ReviewSheet> read = new ArrayList<>();
    for (OpenSheets.OpenSheet sheet : sheets.of(caseId)) {
      String seat = String.valueOf(read.size() + 1);
      read.add(new ReviewSheet(seat, sheet.scores(), sheet.reasons(), sheet.took()));
    }
    return new FactSheet(
        caseId,
        file.region(),
        file.applicant().value(),
        null,
        null,
        at,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        read);
  }
}
