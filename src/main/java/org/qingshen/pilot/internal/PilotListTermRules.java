package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.directory.PostKind;
import org.qingshen.pilot.PilotListSettings;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.stereotype.Component;

/**
 * How long the work on a list may take; who is silent is told of to the ecology department, and
 * silence confirms nothing.
 */
@Component
class PilotListTermRules implements TermRules {

  private final PilotListSettings settings;

  PilotListTermRules(PilotListSettings settings) {
    this.settings = settings;
  }

  @Override
  public String caseKind() {
    return CaseKind.LIST;
  }

  @Override
  public Optional<TermRule> of(CaseId caseId, String step) {
    return switch (step) {
      case "approved-list/confirmList" -> rule(settings.confirmDays());
      case "public-notice/answerObjection" -> rule(settings.answerDays());
      case "public-notice/confirmObjection" -> rule(settings.concurDays());
      default -> Optional.empty();
    };
  }

  private Optional<TermRule> rule(int days) {
    return Optional.of(
        new TermRule(days, "", settings.remindBefore(), PostKind.PROV_ECO, 0, false));
  }
}
