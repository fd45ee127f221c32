package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.directory.Department;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.VetoGateProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;

class GiveConclusionTest {

  private static final CaseId CASE = CaseId.next();
  private static final Instant AT = Instant.parse("2026-11-03T07:40:12Z");
  private static final PersonId RAISER = new PersonId("p-raiser");

  private final SuspicionMapper mapper = mock(SuspicionMapper.class);
  private final StoredSuspicions suspicions = mock(StoredSuspicions.class);
  private final VetoGateProcess process = mock(VetoGateProcess.class);
  private final GiveConclusion step =
      new GiveConclusion(mapper, suspicions, null, process, mock(ApplicationEventPublisher.class));

  @BeforeEach
  void givenAnOpenSuspicion() {
    when(process.suspicionOf("round")).thenReturn(Optional.of("s1"));
    when(suspicions.get("s1"))
        .thenReturn(new Suspicion("s1", CASE, RAISER, 3, AT, Suspicion.State.OPEN, List.of()));
  }

  @Test
  void aConclusionIsKeptForTheDepartmentOfThePost() {
    OpinionRow expected = opinion(Department.DRC, "p-drc", true);
    when(mapper.opinions("s1")).thenReturn(List.of(expected));

    var effect = step.apply(act("p-drc", PostKind.PROV_DRC, "CONFIRMED"), entry());

    verify(mapper).insertOpinion(expected);
    assertThat(effect.routing()).isEqualTo(Map.of("gateResult", "PENDING"));
    assertThat(effect.message().key()).isEqualTo("integrity.conclusion.result.PENDING");
  }

  @Test
  void theSecondOfTwoWhoConcurDecidesTheWay() {
    when(mapper.opinions("s1"))
        .thenReturn(
            List.of(
                opinion(Department.ECOLOGY, "p-eco", false),
                opinion(Department.DRC, "p-drc", false)));

    var effect = step.apply(act("p-drc", PostKind.PROV_DRC, "NOT_CONFIRMED"), entry());

    assertThat(effect.routing()).isEqualTo(Map.of("gateResult", "NOT_CONFIRMED"));
  }

  @Test
  void whoRaisedTheSuspicionIsToldThatAnotherMustConclude() {
    assertThat(step.objection(act(RAISER.value(), PostKind.PROV_ECO, "CONFIRMED")).key())
        .isEqualTo("integrity.conclusion.own-suspicion");
  }

  @Test
  void aSecondConclusionOfOnePersonIsRefusedEvenInAnotherPost() {
    when(mapper.opinions("s1")).thenReturn(List.of(opinion(Department.ECOLOGY, "p-two", true)));
    assertThat(step.objection(act("p-two", PostKind.PROV_DRC, "CONFIRMED")).key())
        .isEqualTo("integrity.conclusion.second-department");
  }

  @Test
  void anybodyElseOfAnotherDepartmentMayConclude() {
    when(mapper.opinions("s1")).thenReturn(List.of(opinion(Department.ECOLOGY, "p-eco", true)));
    assertThat(step.objection(act("p-drc", PostKind.PROV_DRC, "CONFIRMED"))).isNull();
  }

  private static OpinionRow opinion(Department department, String person, boolean confirmed) {
    return new OpinionRow("s1", department, confirmed, new PersonId(person), 9, AT, null);
  }

  private static Act act(String person, PostKind kind, String conclusion) {
    RegionCode province = new RegionCode("450000");
    Post post = new Post("post", kind, "岗", new OrganisationId("org"), "厅", province);
    Actor actor = new Actor(new Person(new PersonId(person), "某人", List.of(post)));
    FormData data = new FormData(Map.of("conclusion", conclusion, "reasons", "理由理由理由理由理由"));
    return new Act(CASE, item(post.queue()), step(), actor, post, data, AT);
  }

  private static String step() {
    return "veto-gate/giveConclusion";
  }

  private static WorkItem item(Queue queue) {
    return new WorkItem(
        WorkItemId.next(),
        CASE,
        "SD2026-0001",
        "试点",
        "兴安县人民政府",
        new RegionCode("450325"),
        step(),
        "核实",
        queue,
        "suspicion:resolve",
        "round",
        WorkItem.State.OPEN,
        null,
        null,
        AT,
        null,
        null,
        null,
        null,
        null);
  }

  private static SealedEntry entry() {
    return new SealedEntry(
        CASE,
        9,
        "submission",
        step(),
        "form",
        Map.of(),
        List.of(),
        Signatory.SYSTEM,
        "round",
        AT,
        "",
        "");
  }
}
