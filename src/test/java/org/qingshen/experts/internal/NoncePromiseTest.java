package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.Act;

@DisplayName("Neither department can choose a draw by knowing the other's number first")
class NoncePromiseTest {

  private static final CaseId CASE = new CaseId("CASE");
  private static final RegionCode PROVINCE = new RegionCode("450000");
  private static final PersonId ECO = new PersonId("eco");
  private static final String NUMBER = "egrets-over-the-river-731";

  private final PanelMapper panels = mock(PanelMapper.class);
  private final CaseFile file = mock(CaseFile.class);

  @BeforeEach
  void aCase() {
    when(file.id()).thenReturn(CASE);
    when(file.region()).thenReturn(new RegionCode("450325"));
  }

  @Test
  void aNumberThatWasPromisedInAnyDrawIsRefused() {
    when(panels.promisedBefore(DrawRule.fingerprint(NUMBER))).thenReturn(true);
    assertThat(problems(NUMBER)).singleElement().matches(it -> says(it, "used"));
    assertThat(problems(NUMBER + "-2")).isEmpty();
  }

  @Test
  void aNumberOfTooFewCharactersIsRefused() {
    assertThat(problems("1212121212121212")).singleElement().matches(it -> says(it, "guessable"));
  }

  @Test
  void theFingerprintIsNotTheCommitment() {
    String commitment =
        DrawRule.commitment(CASE + "/1", org.qingshen.directory.Department.ECOLOGY, NUMBER);
    assertThat(DrawRule.fingerprint(NUMBER)).hasSize(64).isNotEqualTo(commitment);
  }

  @Test
  void theFirstCommitmentIsTheOwnDepartmentSAloneUntilTheSecondIsIn() {
    when(panels.commitments(CASE, 1)).thenReturn(1);
    assertThat(mayRead(new PersonId("drc"), PostKind.PROV_DRC)).isFalse();
    assertThat(mayRead(new PersonId("keeper"), PostKind.POOL_ADMIN)).isFalse();
    assertThat(mayRead(ECO, PostKind.PROV_ECO)).isTrue();
    when(panels.commitments(CASE, 1)).thenReturn(2);
    assertThat(mayRead(new PersonId("drc"), PostKind.PROV_DRC)).isTrue();
    assertThat(mayRead(new PersonId("keeper"), PostKind.POOL_ADMIN)).isTrue();
  }

  private boolean mayRead(PersonId reader, PostKind kind) {
    SealedEntry commitment =
        new SealedEntry(
            CASE,
            7,
            "submission",
            ExpertPanelModel.step(ExpertPanelModel.COMMIT_NONCE),
            null,
            Map.of("draw", "1", "department", "ECOLOGY", "commitment", "c"),
            List.of(),
            new Signatory(ECO, "某人", "审核岗", new OrganisationId("o"), "某厅", null),
            null,
            Instant.EPOCH,
            "",
            "");
    return new PanelAudience(null, null, null, null, panels)
        .mayRead(commitment, file, new Actor(new Person(reader, "某人", List.of(post(kind)))));
  }

  private List<Problem> problems(String number) {
    Post own = post(PostKind.PROV_ECO);
    Act act =
        new Act(
            CASE,
            null,
            "step",
            new Actor(new Person(ECO, "某人", List.of(own))),
            own,
            new FormData(Map.of("nonce", number)),
            Instant.EPOCH);
    return new CommitNonceHandler(panels, new DrawParties(panels), event -> {}).check(act);
  }

  private static Post post(PostKind kind) {
    return new Post("post", kind, "审核岗", new OrganisationId("o"), "某厅", PROVINCE, Duty.DRAFT, null);
  }

  private static boolean says(Problem problem, String word) {
    return problem.message().key().equals("experts.nonce." + word);
  }
}
