package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.experts.internal.SurveyItemRow.Source;
import org.qingshen.experts.internal.SurveyTeamSource.Seat;
import org.qingshen.forms.FormData;
import org.qingshen.shared.Ids;
import org.qingshen.workflow.Act;

/** A plan as its form was filled in, as rows. */
final class SurveyPlanDraft {

  static final String LEAVE_OUT = "LEAVE_OUT";

  private final Act act;
  private final String id;

  private SurveyPlanDraft(Act act, String id) {
    this.act = act;
    this.id = id;
  }

  /**
   * @param before the plan it replaces, or null
   */
  static SurveyPlanDraft of(Act act, SurveyRow before) {
    return new SurveyPlanDraft(act, before == null || !before.open() ? Ids.next() : before.id());
  }

  SurveyRow survey(SurveyRow before, Seat lead) {
    boolean again = before != null && before.open();
    FormData data = act.data();
    return new SurveyRow(
        id,
        act.caseId(),
        before == null ? 1 : before.surveyNo() + (again ? 0 : 1),
        again ? before.planNo() + 1 : 1,
        data.date("visitOn").orElseThrow(),
        lead.post(),
        lead.person(),
        lead.name(),
        act.at(),
        again ? before.response() : null,
        again ? before.responseReason() : null,
        data.text("objectionAnswer").isEmpty() ? null : data.text("objectionAnswer"),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  List<SurveyMemberRow> members() {
    List<SurveyMemberRow> members = new ArrayList<>();
    for (FormData row : act.data().rows("members")) {
      members.add(
          new SurveyMemberRow(
              id,
              members.size() + 1,
              row.text("kind"),
              row.text("name"),
              row.text("organisation")));
    }
    return members;
  }

  List<SurveyItemRow> items(List<Claim> claims) {
    List<SurveyItemRow> items = new ArrayList<>();
    List<FormData> answers = act.data().rows("claims");
    for (int at = 0; at < claims.size(); at++) {
      Claim claim = claims.get(at);
      FormData answer = answers.get(at);
      String leftOut = LEAVE_OUT.equals(answer.text("include")) ? answer.text("reason") : null;
      items.add(
          SurveyItemRow.planned(
              id, items.size() + 1, Source.CLAIM, claim.words(), claim.where(), leftOut));
    }
    for (FormData row : act.data().rows("furtherItems")) {
      items.add(
          SurveyItemRow.planned(id, items.size() + 1, Source.FREE, row.text("item"), null, null));
    }
    return items;
  }
}
