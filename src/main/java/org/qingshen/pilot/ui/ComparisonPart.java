package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.PilotComparison;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** The way to the comparison, above the form of whoever selects or decides. */
@org.springframework.stereotype.Component
class ComparisonPart implements CasePart {

  private static final Set<String> TOPICS =
      Set.of(Permissions.PILOT_SELECT, Permissions.PILOT_DECIDE);

  private final PilotComparison comparisons;

  ComparisonPart(PilotComparison comparisons) {
    this.comparisons = comparisons;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    return Optional.empty();
  }

  @Override
  public Optional<Component> atWork(WorkItem item) {
    return TOPICS.contains(item.permission())
        ? Optional.of(link(comparisons.callOf(item.caseId())))
        : Optional.empty();
  }

  private static Component link(String callId) {
    Anchor compare = new Anchor(ComparisonView.address(callId), Say.t("pilot.comparison.see"));
    compare.setId("compare-projects");
    Div notice = new Div(compare);
    notice.addClassName("notice");
    notice.getStyle().setMarginTop("0");
    return notice;
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return Optional.empty();
  }
}
