package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@DisplayName("roles.md section 1, POOL_ADMIN: conflicts, not scores; nothing of the application")
class KeeperReaderTest {

  private static final Post KEEPER = post(PostKind.POOL_ADMIN, "450000", "experts");

  private final PanelSeatMapper seats = mock(PanelSeatMapper.class);
  private final KeeperReader reader = new KeeperReader(null, seats);
  private final CaseFile file = mock(CaseFile.class);

  @BeforeEach
  void aCaseOfXingan() {
    when(file.region()).thenReturn(new RegionCode("450325"));
    when(file.applicant()).thenReturn(new OrganisationId("xingan"));
    when(seats.ofExpert(any(), any())).thenReturn(List.of());
  }

  @Test
  void aKeeperReadsTheDrawAndNotTheApplication() {
    assertThat(readsApplication(KEEPER)).isFalse();
    assertThat(mayRead(ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL), KEEPER)).isTrue();
  }

  @Test
  @DisplayName("A second post that does not stand in the case opens nothing of it")
  void aKeeperWithAPostElsewhereReadsNoMore() {
    assertThat(readsApplication(KEEPER, post(PostKind.SYS_ADMIN, "450000", "it"))).isFalse();
    assertThat(readsApplication(KEEPER, post(PostKind.EXPERT, "450000", "experts"))).isFalse();
    assertThat(readsApplication(KEEPER, post(PostKind.CITY_ECO, "450200", "liuzhou"))).isFalse();
    assertThat(readsApplication(KEEPER, post(PostKind.PILOT_BODY, "450321", "yangshuo"))).isFalse();
    assertThat(readsApplication(KEEPER, post(PostKind.PROV_ECO, "370000", "shandong"))).isFalse();
  }

  @Test
  void aPostInTheCaseReadsByItsOwnRules() {
    assertThat(readsApplication(KEEPER, post(PostKind.CITY_ECO, "450300", "guilin"))).isTrue();
    assertThat(readsApplication(KEEPER, post(PostKind.PILOT_BODY, "450325", "xingan"))).isTrue();
    assertThat(readsApplication(KEEPER, post(PostKind.PROV_DRC, "450000", "drc"))).isTrue();
    assertThat(readsApplication(post(PostKind.PROV_DRC, "450000", "drc"))).isTrue();
  }

  @Test
  void whoSitsOnThePanelReadsByThePanelSRules() {
    when(seats.ofExpert(any(), any())).thenReturn(List.of(mock(SeatRow.class)));
    assertThat(readsApplication(KEEPER, post(PostKind.EXPERT, "450000", "experts"))).isTrue();
  }

  private boolean readsApplication(Post... posts) {
    return mayRead("pilot-review/prepareApplication", posts);
  }

  private boolean mayRead(String step, Post... posts) {
    SealedEntry entry = mock(SealedEntry.class);
    when(entry.step()).thenReturn(step);
    Person person = new Person(new PersonId("p"), "某人", Stream.of(posts).toList());
    return reader.mayRead(entry, file, new Actor(person));
  }

  private static Post post(PostKind kind, String region, String organisation) {
    OrganisationId of = new OrganisationId(organisation);
    return new Post(kind.name(), kind, "岗", of, "某单位", new RegionCode(region), Duty.DRAFT, null);
  }
}
