package org.qingshen.experts.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How long the applicant may answer, and where the survey goes from here. */
@Component
public class SurveyTerms {

  private final ObjectProvider<TermRules> rules;
  private final CaseDirectory cases;
  private final WorkingCalendar calendar;

  SurveyTerms(
      ObjectProvider<TermRules> rules, @Lazy CaseDirectory cases, WorkingCalendar calendar) {
    this.rules = rules;
    this.cases = cases;
    this.calendar = calendar;
  }

  /**
   * The last moment of a step of the applicant that begins then.
   *
   * @param standard working days where the case's own rules set none
   */
  public Instant due(CaseId caseId, String element, int standard, Instant from) {
    String kind = cases.facts(caseId).kind();
    int days =
        rules.stream()
            .filter(source -> source.caseKind().equals(kind))
            .findFirst()
            .flatMap(source -> source.of(caseId, SiteSurveyModel.step(element)))
            .map(TermRule::workingDays)
            .orElse(standard);
    return calendar.dueAfter(from, days);
  }

  /** A plan is made: the applicant is asked, unless it was. */
  public Map<String, Object> planned(String leadPost, boolean asked, Instant responseDue) {
    Map<String, Object> routing = new HashMap<>();
    routing.put(SiteSurveyModel.SURVEY_LEAD_POST, leadPost);
    routing.put(
        SiteSurveyModel.ANNOUNCEMENT, asked ? SiteSurveyModel.SETTLED : SiteSurveyModel.OPEN);
    if (!asked) {
      put(routing, SiteSurveyModel.RESPONSE_DUE, SiteSurveyModel.RESPONSE_LAPSE, responseDue);
    }
    return routing;
  }

  /** The record is made: the applicant is asked to sign that it has seen it. */
  public Map<String, Object> recorded(Instant acknowledgementDue) {
    Map<String, Object> routing = new HashMap<>();
    put(
        routing,
        SiteSurveyModel.ACKNOWLEDGEMENT_DUE,
        SiteSurveyModel.ACKNOWLEDGEMENT_LAPSE,
        acknowledgementDue);
    return routing;
  }

  private static void put(
      Map<String, Object> routing, String dueName, String lapseName, Instant due) {
    routing.put(dueName, Date.from(due));
    routing.put(lapseName, Date.from(due.plusMillis(1)));
  }
}
