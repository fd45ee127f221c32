package org.qingshen.experts.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** What forms say of a survey: day, team, and what the applicant said so far. */
@Component
class SurveyFacts {

  private final SurveyStore surveys;
  private final Texts texts;

  SurveyFacts(SurveyStore surveys, Texts texts) {
    this.surveys = surveys;
    this.texts = texts;
  }

  Map<String, Object> of(SurveyRow survey) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("visitOn", survey.visitOn().toString());
    facts.put("team", team(survey));
    facts.put("responseWords", response(survey));
    facts.put("acknowledgementWords", acknowledgement(survey));
    return facts;
  }

  private String team(SurveyRow survey) {
    String lead = texts.say(Text.of("survey.team.lead", survey.leadName()));
    return Stream.concat(
            Stream.of(lead),
            surveys.members(survey.id()).stream()
                .map(
                    member ->
                        texts.say(
                            Text.of(
                                "survey.team." + member.kind(),
                                member.name(),
                                member.organisation()))))
        .collect(Collectors.joining("\n"));
  }

  private String response(SurveyRow survey) {
    if (survey.response() == null) {
      return texts.say(Text.of("survey.response.none"));
    }
    return survey.objected()
        ? texts.say(
            Text.of(
                "survey.response.OBJECTED",
                survey.responseReason(),
                survey.objectionAnswer() == null ? "" : survey.objectionAnswer()))
        : texts.say(Text.of("survey.response.ACCEPTED"));
  }

  private String acknowledgement(SurveyRow survey) {
    if (survey.acknowledgedAt() == null) {
      return texts.say(Text.of("survey.acknowledgement.none"));
    }
    String at = OfficeTime.full(survey.acknowledgedAt());
    return survey.acknowledgementRemark() == null
        ? texts.say(Text.of("survey.acknowledgement.seen", at))
        : texts.say(Text.of("survey.acknowledgement.remark", at, survey.acknowledgementRemark()));
  }
}
