package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Findings;

/** 数据合理性核查 on the case page: a card of the dossier for those who review the case. */
@org.springframework.stereotype.Component
class FindingsPart implements CasePart {

  private final Findings findings;

  FindingsPart(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    return Optional.empty();
  }

  @Override
  public Optional<Component> inDossier(CaseFile file, List<SealedEntry> readable) {
    List<Findings.Checked> checks = findings.of(file, readable);
    return checks.isEmpty() ? Optional.empty() : Optional.of(new FindingsCard(findings, checks));
  }

  @Override
  public boolean forAssigned() {
    return true;
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return Optional.empty();
  }
}
