package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qingshen.integrity.internal.InquiryEyes.AUDITOR;
import static org.qingshen.integrity.internal.InquiryEyes.CITY;
import static org.qingshen.integrity.internal.InquiryEyes.ELSEWHERE;
import static org.qingshen.integrity.internal.InquiryEyes.FILE;
import static org.qingshen.integrity.internal.InquiryEyes.KEEPER;
import static org.qingshen.integrity.internal.InquiryEyes.OFFICER;
import static org.qingshen.integrity.internal.InquiryEyes.PARTY;
import static org.qingshen.integrity.internal.InquiryEyes.RAISER;
import static org.qingshen.integrity.internal.InquiryEyes.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.access.Actor;
import org.qingshen.forms.Label;
import org.qingshen.integrity.Suspicions;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.integrity.VetoItem;

/** Who reads what of an inquiry: the accused, its friends in an office, and officers. */
class SuspicionAudienceTest {

  private static final String DETERMINE = "falsification-inquiry/determine";

  private final Suspicions suspicions = mock(Suspicions.class);
  private final VetoCatalogue catalogue = mock(VetoCatalogue.class);
  private final SuspicionAudience audience =
      new SuspicionAudience(suspicions, new PartyCopy(catalogue));

  @BeforeEach
  void oneItemIsHidden() {
    when(catalogue.item(any(), any(), any())).thenReturn(Optional.empty());
    when(catalogue.item(any(), eq("SECRET"), any())).thenReturn(Optional.of(hidden()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act/raise-suspicion",
        "act/withdraw-suspicion",
        "falsification-inquiry/suspicionRaised",
        "falsification-inquiry/triageSuspicion",
        "endorse/falsification-inquiry/triageSuspicion"
      })
  @DisplayName("Who raised a suspicion is read by the province, its auditors and whoever raised it")
  void whoRaisedItIsKeptFromTheAccusedAndItsFriends(String step) {
    assertThat(readers(step, Map.of())).containsExactly(RAISER, OFFICER, AUDITOR);
  }

  @Test
  void whileTheInquiryRunsItsRecordIsForItsOfficers() {
    when(suspicions.open(FILE.id())).thenReturn(true);
    assertThat(readers("falsification-inquiry/investigate", Map.of()))
        .containsExactly(RAISER, OFFICER, AUDITOR);
    assertThat(readers("falsification-inquiry/stateDefence", Map.of())).contains(PARTY, CITY);
  }

  @Test
  void afterTheEndThePartyReadsWhatWasFoundAndDetermined() {
    assertThat(readers("falsification-inquiry/investigate", Map.of())).contains(PARTY, CITY);
    assertThat(readers(DETERMINE, Map.of("items", List.of("DATA_FRAUD")))).contains(PARTY);
    assertThat(readers(DETERMINE, Map.of("concerns", List.of("CONSULTANT:91")))).contains(PARTY);
  }

  @Test
  @DisplayName(
      "A determination under a hidden item, or one that names an expert, is not the party's")
  void aDeterminationWithWhatIsHiddenIsKeptFromTheParty() {
    for (Map<String, Object> said :
        List.<Map<String, Object>>of(
            Map.of("items", List.of("DATA_FRAUD", "SECRET")),
            Map.of("concerns", List.of("EXPERT:p-1")))) {
      assertThat(readers(DETERMINE, said)).containsExactly(RAISER, OFFICER, AUDITOR);
    }
  }

  @Test
  void otherEntriesAreNoneOfItsBusiness() {
    assertThat(readers("pilot-review/checkFormat", Map.of())).hasSize(7);
  }

  private List<Actor> readers(String step, Map<String, Object> data) {
    return List.of(PARTY, CITY, RAISER, OFFICER, AUDITOR, ELSEWHERE, KEEPER).stream()
        .filter(reader -> audience.mayRead(entry(step, "raiser", data), FILE, reader))
        .toList();
  }

  private static VetoItem hidden() {
    return new VetoItem(
        "SECRET",
        1,
        null,
        new Label("内部项目", "Internal"),
        "",
        null,
        false,
        Set.of(),
        Set.of(),
        true,
        Instant.EPOCH,
        null);
  }
}
