package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qingshen.credit.internal.CreditEyes.AUDITOR;
import static org.qingshen.credit.internal.CreditEyes.CITY;
import static org.qingshen.credit.internal.CreditEyes.ELSEWHERE;
import static org.qingshen.credit.internal.CreditEyes.FILE;
import static org.qingshen.credit.internal.CreditEyes.KEEPER;
import static org.qingshen.credit.internal.CreditEyes.OFFICER;
import static org.qingshen.credit.internal.CreditEyes.PARTY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.CaseSubjects.Role;

/** Who sees that a review of a credit record runs, where it stands and who holds it. */
class CreditAudienceTest {

  private final CreditMapper mapper = mock(CreditMapper.class);
  private final CreditAudience audience = new CreditAudience(mapper);

  @Test
  @DisplayName(
      "roles.md section 2: a review of an expert's record is not followed by the applicant")
  void aReviewThatConcernsAnExpertIsForOfficers() {
    assertThat(followers("credit-review")).contains(PARTY);
    anExpertHasARecord();
    assertThat(followers("credit-review")).containsExactly(OFFICER, AUDITOR);
    assertThat(followers("pilot-review")).hasSize(6);
  }

  @Test
  void anOfficerOfTheVetoedBodyFollowsAsTheParty() {
    Actor both = CreditEyes.actor("both", PostKind.PROV_ECO, "org-xingan", "450000");
    anExpertHasARecord();
    assertThat(audience.mayFollow("credit-review", FILE, both)).isFalse();
  }

  @Test
  @DisplayName("ADR 24: a consultant's record is shown to nobody outside the register")
  void entriesAboutAnotherThanTheApplicantAreReadByOfficers() {
    for (String role : List.of("EXPERT", "CONSULTANT", "ENTERPRISE")) {
      assertThat(readers(role)).as(role).containsExactly(OFFICER, AUDITOR);
    }
    assertThat(readers("APPLICANT")).hasSize(6);
  }

  private List<Actor> readers(String role) {
    var entry = CreditEyes.entry("credit-register/RECORDED", "system", Map.of("role", role));
    return List.of(PARTY, CITY, OFFICER, AUDITOR, ELSEWHERE, KEEPER).stream()
        .filter(reader -> audience.mayRead(entry, FILE, reader))
        .toList();
  }

  @Test
  void theApplicantFollowsItsOwnReviewWhileAnotherHasARecordOnly() {
    anExpertHasARecord();
    when(mapper.reviewsOfCase(FILE.id())).thenReturn(List.of());
    assertThat(followers("credit-review")).contains(PARTY);
  }

  private void anExpertHasARecord() {
    CreditRow ofExpert = mock(CreditRow.class);
    when(ofExpert.subjectRole()).thenReturn(Role.EXPERT);
    when(ofExpert.id()).thenReturn("expert");
    when(mapper.ofCase(FILE.id())).thenReturn(List.of(ofExpert));
    CreditReviewRow review = mock(CreditReviewRow.class);
    when(review.recordId()).thenReturn("expert");
    when(mapper.reviewsOfCase(FILE.id())).thenReturn(List.of(review));
  }

  private List<Actor> followers(String process) {
    return List.of(PARTY, CITY, OFFICER, AUDITOR, ELSEWHERE, KEEPER).stream()
        .filter(reader -> audience.mayFollow(process, FILE, reader))
        .toList();
  }
}
