package org.qingshen.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Who reads that an office was urged, or given more time. */
class SupervisionAudienceTest {

  private static final String COUNTY = "兴安县人民政府";
  private static final Map<String, Object> OF_THE_CITY = Map.of("item", "三部门联合审核 · 市生态环境局");
  private static final Map<String, Object> OF_THE_APPLICANT = Map.of("item", "补正材料 · " + COUNTY);

  private final SupervisionAudience audience = new SupervisionAudience();
  private final CaseFile file = mock(CaseFile.class);

  @Test
  @DisplayName("Urging between offices is internal [D]")
  void theApplicantDoesNotReadHowOfficesUrgeOneAnother() {
    for (String step : List.of("act/urge", "act/extend-term")) {
      assertThat(mayRead(step, OF_THE_CITY, PostKind.PILOT_BODY)).isFalse();
      assertThat(mayRead(step, OF_THE_CITY, PostKind.EXPERT)).isFalse();
      assertThat(mayRead(step, OF_THE_CITY, PostKind.POOL_ADMIN)).isFalse();
    }
  }

  @Test
  void theDepartmentsAndAuditorsReadIt() {
    for (PostKind kind : List.of(PostKind.CITY_DRC, PostKind.PROV_ECO, PostKind.AUDITOR)) {
      assertThat(mayRead("act/urge", OF_THE_CITY, kind)).isTrue();
      assertThat(mayRead("act/extend-term", OF_THE_CITY, kind)).isTrue();
    }
  }

  @Test
  void whatIsSaidOfTheApplicantsOwnWorkTheApplicantReads() {
    assertThat(mayRead("act/urge", OF_THE_APPLICANT, PostKind.PILOT_BODY)).isTrue();
    assertThat(mayRead("act/extend-term", OF_THE_APPLICANT, PostKind.PILOT_BODY)).isTrue();
  }

  @Test
  void otherActsAreNoneOfItsBusiness() {
    assertThat(mayRead("act/withdraw", Map.of("reason", "x"), PostKind.PILOT_BODY)).isTrue();
  }

  private boolean mayRead(String step, Map<String, Object> data, PostKind kind) {
    when(file.applicantName()).thenReturn(COUNTY);
    SealedEntry entry = mock(SealedEntry.class);
    when(entry.step()).thenReturn(step);
    when(entry.data()).thenReturn(data);
    Post post =
        new Post("post", kind, "岗", new OrganisationId("org"), "某单位", new RegionCode("450300"));
    return audience.mayRead(
        entry, file, new Actor(new Person(new PersonId("p"), "某人", List.of(post))));
  }
}
