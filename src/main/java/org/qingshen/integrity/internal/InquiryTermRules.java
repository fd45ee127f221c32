package org.qingshen.integrity.internal;

import java.util.Optional;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.stereotype.Component;

/** How long the steps of an inquiry may take, in cases of every kind; no basis is known. */
@Component
class InquiryTermRules implements TermRules {

  private final InquirySettings settings;

  InquiryTermRules(InquirySettings settings) {
    this.settings = settings;
  }

  @Override
  public String caseKind() {
    return EVERY_KIND;
  }

  @Override
  public Optional<TermRule> of(CaseId caseId, String step) {
    return FalsificationInquiryModel.isStep(step)
        ? days(step.substring(step.indexOf('/') + 1)).map(this::rule)
        : Optional.empty();
  }

  private Optional<Integer> days(String element) {
    return switch (element) {
      case FalsificationInquiryModel.TRIAGE_SUSPICION -> Optional.of(settings.triageDays());
      case FalsificationInquiryModel.STATE_DEFENCE -> Optional.of(settings.defenceDays());
      case FalsificationInquiryModel.SUPPLY_ORIGINALS -> Optional.of(settings.originalsDays());
      case FalsificationInquiryModel.INVESTIGATE -> Optional.of(settings.investigationDays());
      case FalsificationInquiryModel.DETERMINE -> Optional.of(settings.determinationDays());
      default -> Optional.empty();
    };
  }

  private TermRule rule(int days) {
    return new TermRule(days, "", settings.remindBefore(), PostKind.PROV_ECO, 0, false);
  }

  /** Defending sends nothing back to the review of the papers. */
  @Override
  public boolean comesBack(String step) {
    return false;
  }
}
