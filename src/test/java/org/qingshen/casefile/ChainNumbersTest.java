package org.qingshen.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/** Gaps in the numbers tell that something is kept back. Source: ADR 0023. */
class ChainNumbersTest {

  private static final String SEAL = "9".repeat(64);
  private static final OrganisationId PARTY = new OrganisationId("party");
  private static final OrganisationId OFFICE = new OrganisationId("office");

  private final CurrentActor current = mock(CurrentActor.class);
  private final CaseAssignments assignments = mock(CaseAssignments.class);
  private final ChainNumbers numbers = new ChainNumbers(current, assignments);
  private final CaseFile file = mock(CaseFile.class);
  private final SealedEntry entry = mock(SealedEntry.class);

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"PROV_ECO", "PROV_DRC", "PROV_IIT", "AUDITOR"})
  void departmentsOfTheProvinceAndAuditorsAreShownThem(PostKind kind) {
    reads(kind, OFFICE);
    assertThat(numbers.shown(file)).isTrue();
    assertThat(numbers.names(file, entry, "12")).isTrue();
    assertThat(numbers.names(file, entry, "1")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = PostKind.class,
      names = {"PILOT_BODY", "CITY_ECO", "CITY_DRC", "CITY_IIT", "EXPERT", "POOL_ADMIN"})
  void nobodyElseIsNorCanTryThemInAnAddress(PostKind kind) {
    reads(kind, OFFICE);
    assertThat(numbers.shown(file)).isFalse();
    assertThat(numbers.names(file, entry, "12")).isFalse();
    assertThat(numbers.names(file, entry, SEAL.substring(0, 16))).isTrue();
  }

  @Test
  @DisplayName("One whose own organisation is concerned reads as the party")
  void anOfficerOfThePartyIsNotShownThem() {
    reads(PostKind.PROV_ECO, PARTY);
    assertThat(numbers.shown(file)).isFalse();
  }

  @Test
  void whoWasGivenTheCaseAloneIsNotShownThem() {
    reads(PostKind.PROV_ECO, OFFICE);
    when(assignments.only(file)).thenReturn(true);
    assertThat(numbers.shown(file)).isFalse();
  }

  private void reads(PostKind kind, OrganisationId organisation) {
    Post post = mock(Post.class);
    when(post.kind()).thenReturn(kind);
    when(post.organisation()).thenReturn(organisation);
    Actor actor = mock(Actor.class);
    when(actor.posts()).thenReturn(List.of(post));
    when(actor.postOver(any(), any()))
        .thenAnswer(
            asked -> Stream.of(post).filter(it -> it.kind() == asked.getArgument(0)).findFirst());
    when(current.require()).thenReturn(actor);
    when(file.applicant()).thenReturn(PARTY);
    when(file.region()).thenReturn(new RegionCode("450325"));
    when(entry.seq()).thenReturn(12L);
    when(entry.seal()).thenReturn(SEAL);
  }
}
