package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.access.Accounts;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.internal.SurveyTeamSource.Seat;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Two experts who may lead any survey, as if a panel had been held. */
@TestConfiguration(proxyBeanMethods = false)
public class SurveyWorld {

  public static final String LEAD = "survey-lead";
  public static final String OTHER = "survey-other";
  public static final String LEAD_POST = "post-survey-lead";
  public static final String PASSWORD = "qingshen-demo";

  private static final OrganisationId UNIVERSITY = new OrganisationId("survey-university");

  @Bean
  SurveyTeamSource surveyTestTeam() {
    return caseId ->
        List.of(
            new Seat(LEAD_POST, new PersonId(LEAD), "专家甲（测试）", "测试大学"),
            new Seat("post-" + OTHER, new PersonId(OTHER), "专家乙（测试）", "测试大学"));
  }

  /** Once for each database. */
  public static void enter(Directory directory, Accounts accounts) {
    if (directory.person(new PersonId(LEAD)).isPresent()) {
      return;
    }
    directory.addOrganisation(
        new Organisation(
            UNIVERSITY, "测试大学", OrganisationKind.TECHNICAL_UNIT, new RegionCode("450000")));
    for (String login : List.of(LEAD, OTHER)) {
      PersonId person = new PersonId(login);
      directory.addPerson(person, login.equals(LEAD) ? "专家甲（测试）" : "专家乙（测试）");
      directory.addPost(person, "post-" + login, PostKind.EXPERT, "专家", UNIVERSITY);
      accounts.create(person, login, PASSWORD.toCharArray());
    }
  }
}
