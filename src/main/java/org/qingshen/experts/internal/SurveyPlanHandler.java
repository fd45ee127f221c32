package org.qingshen.experts.internal;

import static org.qingshen.experts.process.SiteSurveyModel.ANSWER_ANNOUNCEMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.experts.internal.SurveyTeamSource.Seat;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.experts.process.SurveyTerms;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/**
 * 制定调查方案: when, who, and every claim that can be checked on site. Source: issue 3 of 4, item 5; the
 * visit lies after the term of objecting [D].
 */
@Component
class SurveyPlanHandler implements SubmissionHandler {

  private final SurveyStore surveys;
  private final SurveyTerms terms;
  private final SurveyDays days;
  private final SurveyMessages messages;
  private final SurveySettings settings;
  private final Clock clock;

  SurveyPlanHandler(
      SurveyStore surveys,
      SurveyTerms terms,
      SurveyDays days,
      SurveyMessages messages,
      SurveySettings settings,
      Clock clock) {
    this.surveys = surveys;
    this.terms = terms;
    this.days = days;
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String step() {
    return SiteSurveyModel.step(SiteSurveyModel.PLAN_VISIT);
  }

  @Override
  public FormContext context(WorkItem item) {
    SurveyRow before = surveys.open(item.caseId()).orElse(null);
    boolean objected = before != null && before.objected();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("daysOff", days.ahead(OfficeTime.day(clock.instant())));
    facts.put("objected", objected ? "YES" : "NO");
    facts.put("objection", objected ? before.responseReason() : "");
    List<Option> leaders =
        surveys.seats(item.caseId()).stream()
            .map(seat -> new Option(seat.post(), label(seat)))
            .toList();
    List<Map<String, Object>> claims = new ArrayList<>();
    for (Claim claim : surveys.claims(item.caseId())) {
      claims.add(Map.of("no", claims.size() + 1, "item", claim.words()));
    }
    return new FormContext(
        facts,
        Map.of("leaders", leaders),
        Map.of("claims", claims),
        FormContext.EMPTY.maxTotalBytes());
  }

  private static Label label(Seat seat) {
    String words = seat.name() + " · " + seat.organisation();
    return new Label(words, words);
  }

  @Override
  public FormData initial(WorkItem item) {
    List<Map<String, Object>> rows =
        surveys.claims(item.caseId()).stream()
            .map(claim -> Map.<String, Object>of("include", "VISIT"))
            .toList();
    return rows.isEmpty() ? FormData.EMPTY : new FormData(Map.of("claims", rows));
  }

  @Override
  public Text objection(Act act) {
    return surveys.seats(act.caseId()).isEmpty() ? Text.of("survey.plan.noLeader") : null;
  }

  @Override
  public List<Problem> check(Act act) {
    List<Problem> problems = new ArrayList<>();
    LocalDate visit = act.data().date("visitOn").orElseThrow();
    LocalDate today = OfficeTime.day(act.at());
    LocalDate answered = asked(act.caseId()) ? today.minusDays(1) : OfficeTime.day(due(act));
    if (visit.isBefore(today)) {
      problems.add(new Problem("visitOn", Text.of("survey.plan.past", today.toString())));
    } else if (!visit.isAfter(answered)) {
      problems.add(new Problem("visitOn", Text.of("survey.plan.early", answered.toString())));
    }
    problems.addAll(unexplained(act.data().rows("claims")));
    boolean nothing =
        act.data().rows("furtherItems").isEmpty()
            && act.data().rows("claims").stream().allMatch(SurveyPlanHandler::leftOut);
    if (nothing) {
      problems.add(new Problem("furtherItems", Text.of("survey.plan.nothing")));
    }
    return problems;
  }

  private static List<Problem> unexplained(List<FormData> rows) {
    List<Problem> problems = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (leftOut(rows.get(row)) && rows.get(row).text("reason").isBlank()) {
        problems.add(new Problem("claims[" + row + "].reason", Text.of("survey.plan.reason")));
      }
    }
    return problems;
  }

  private static boolean leftOut(FormData row) {
    return SurveyPlanDraft.LEAVE_OUT.equals(row.text("include"));
  }

  /** Who leads and where the claims stand: rows are made of it, and the form does not show it. */
  @Override
  public FormData sealed(Act act) {
    return act.data().with(SurveySeal.PLAN, SurveySeal.plan(act, lead(act), claims(act)));
  }

  private List<Claim> claims(Act act) {
    return surveys.claims(act.caseId());
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    SurveyRow before = surveys.last(act.caseId()).orElse(null);
    boolean asked = asked(act.caseId());
    SurveyPlanDraft draft = SurveyPlanDraft.of(act, before);
    SurveyRow survey = draft.survey(before, lead(act));
    surveys.plan(survey, draft.members(), draft.items(claims(act)));
    if (asked) {
      messages.planChanged(survey);
    }
    return new Effect(
        terms.planned(survey.leadPost(), asked, due(act)),
        Text.of(asked ? "survey.planned.again" : "survey.planned", survey.visitOn().toString()));
  }

  private Seat lead(Act act) {
    return surveys.seats(act.caseId()).stream()
        .filter(seat -> seat.post().equals(act.data().text("leader")))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the applicant has had its one say. */
  private boolean asked(CaseId caseId) {
    return surveys.open(caseId).map(SurveyRow::response).isPresent();
  }

  private Instant due(Act act) {
    return terms.due(act.caseId(), ANSWER_ANNOUNCEMENT, settings.responseDays(), act.at());
  }
}
