package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.experts.SurveySubject;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a site survey holds against reality: the claims of the plan as last submitted. */
@Component
class PilotSurveySubject implements SurveySubject {

  private final ApplicationStore applications;
  private final SealedPlan plans;
  private final PlanClaims claims;

  PilotSurveySubject(ApplicationStore applications, SealedPlan plans, PlanClaims claims) {
    this.applications = applications;
    this.plans = plans;
    this.claims = claims;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public List<Claim> claims(CaseId caseId) {
    Integer roster = applications.of(caseId).rosterRows();
    return claims.of(plans.of(caseId), roster == null ? 0 : roster);
  }
}
