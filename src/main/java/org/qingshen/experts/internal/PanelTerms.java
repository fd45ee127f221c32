package org.qingshen.experts.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.TermRule;
import org.qingshen.workflow.TermRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Until when an expert answers and hands in: by the rules of the case's call, else as set. */
@Component
class PanelTerms {

  private final ObjectProvider<TermRules> rules;
  private final CaseFiles cases;
  private final WorkingCalendar calendar;
  private final PanelSettings settings;

  PanelTerms(
      ObjectProvider<TermRules> rules,
      CaseFiles cases,
      WorkingCalendar calendar,
      PanelSettings settings) {
    this.rules = rules;
    this.cases = cases;
    this.calendar = calendar;
    this.settings = settings;
  }

  /** The last moment to answer a call made then. */
  Instant declarationDue(CaseId caseId, Instant from) {
    return due(caseId, ExpertPanelModel.DECLARE_INTEREST, settings.declarationDays(), from);
  }

  /** The last moment to hand in the sheet for somebody who took part then. */
  Instant sheetDue(CaseId caseId, Instant from) {
    return due(caseId, ExpertPanelModel.SCORE_CASE, settings.sheetDays(), from);
  }

  /** The last moment to merge the opinion for somebody who leads from then. */
  Instant mergeDue(CaseId caseId, Instant from) {
    return due(caseId, ExpertPanelModel.MERGE_OPINION, settings.mergeDays(), from);
  }

  /** The engine keeps whole seconds; a timer must not fire while an act is still in time. */
  static Instant lapse(Instant due) {
    return due.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  private Instant due(CaseId caseId, String element, int usual, Instant from) {
    String kind = cases.of(caseId).kind();
    int days =
        rules.stream()
            .filter(source -> source.caseKind().equals(kind))
            .findFirst()
            .flatMap(source -> source.of(caseId, ExpertPanelModel.step(element)))
            .map(TermRule::workingDays)
            .orElse(usual);
    return calendar.dueAfter(from, days);
  }
}
