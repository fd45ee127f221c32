package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.directory.Department;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Principal;
import org.qingshen.experts.PanelSubject;
import org.qingshen.experts.Rubric;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseDirectory;

@DisplayName("roles.md section 4: who may do what in a draw, and how much is drawn again")
class FourEyesOfDrawTest {

  private static final CaseId CASE = new CaseId("CASE");
  private static final RegionCode PROVINCE = new RegionCode("450000");
  private static final PersonId OFFICER = new PersonId("officer");
  private static final PersonId OTHER = new PersonId("other");

  private final PanelMapper mapper = mock(PanelMapper.class);
  private final PanelSheetMapper sheets = mock(PanelSheetMapper.class);
  private final DrawParties parties = new DrawParties(mapper);

  @BeforeEach
  void aDrawIsUnderWay() {
    when(mapper.draws(CASE)).thenReturn(List.of(draw(1, State.PENDING, 4)));
  }

  @Test
  @DisplayName("roles.md section 4, rule 5: never one for three")
  void whoSpokeForOneDepartmentDoesNotSpeakForAnother() {
    when(mapper.nonces(any(), org.mockito.ArgumentMatchers.anyInt()))
        .thenReturn(List.of(nonce(OFFICER, null)));
    assertThat(parties.otherDepartments(act(OFFICER, null)).key())
        .isEqualTo("experts.nonce.one-department");
    assertThat(parties.otherDepartments(act(OTHER, null))).isNull();
  }

  @Test
  void aDeputyDoesNotSpeakForTwoDepartmentsEither() {
    when(mapper.nonces(any(), org.mockito.ArgumentMatchers.anyInt()))
        .thenReturn(List.of(nonce(OTHER, OFFICER)));
    assertThat(parties.otherDepartments(act(OFFICER, null))).isNotNull();
    assertThat(parties.otherDepartments(act(new PersonId("third"), OTHER))).isNotNull();
  }

  @Test
  void theOwnDepartmentSOfficerMayReveal() {
    NonceRow own = new NonceRow("panel", 1, Department.DRC, "c", OFFICER, null, null, null, null);
    when(mapper.nonces(any(), org.mockito.ArgumentMatchers.anyInt())).thenReturn(List.of(own));
    assertThat(parties.otherDepartments(act(OFFICER, null))).isNull();
  }

  @Test
  @DisplayName("roles.md section 4, rule 1: whoever proposes an appointment does not confirm it")
  void nobodyConfirmsTheOwnProposalNotEvenAsADeputy() {
    ConfirmAppointmentHandler handler =
        new ConfirmAppointmentHandler(parties, null, null, null, null, null);
    PersonId proposer = new PersonId("keeper");
    assertThat(handler.objection(act(proposer, null)).key()).isEqualTo("experts.appoint.own");
    assertThat(handler.objection(act(OTHER, proposer))).isNotNull();
    assertThat(handler.objection(act(OFFICER, null))).isNull();
  }

  @Test
  @DisplayName("Quorum lost: only the missing seats are drawn")
  void afterADrawOnlyWhatIsMissingOfItMayBeDrawn() {
    PanelNeed need = need(3, 2);
    when(mapper.openPanel(CASE)).thenReturn("panel");
    when(mapper.drawsOf("panel"))
        .thenReturn(List.of(draw(1, State.VOID, 9), draw(2, State.DRAWN, 4)));
    assertThat(need.of(CASE).least()).isEqualTo(1);
    assertThat(need.of(CASE).most()).isEqualTo(2);
    assertThat(need.of(CASE).again()).isTrue();
  }

  @Test
  @DisplayName("The rubric is frozen at the first score, its quorum too")
  void aQuorumTheCallChangesLaterDoesNotReachThePanel() {
    when(mapper.openPanel(CASE)).thenReturn("panel");
    when(mapper.drawsOf("panel")).thenReturn(List.of(draw(1, State.DRAWN, 4)));
    when(sheets.rubric("panel"))
        .thenReturn(
            new RubricRow("panel", "v", Rubric.Aggregation.MEAN, 4, BigDecimal.ONE, Instant.EPOCH));
    assertThat(need(2, 1).of(CASE).least()).isEqualTo(3);
  }

  @Test
  void beforeAnyDrawTheQuorumIsTheLeastAndThereIsNoMost() {
    assertThat(need(3, 0).of(CASE).least()).isEqualTo(3);
    assertThat(need(3, 0).of(CASE).again()).isFalse();
  }

  @Test
  void aVoidDrawTakesNoSeatAway() {
    when(mapper.openPanel(CASE)).thenReturn("panel");
    when(mapper.drawsOf("panel")).thenReturn(List.of(draw(1, State.VOID, 4)));
    assertThat(need(3, 0).of(CASE).again()).isFalse();
    assertThat(need(3, 0).of(CASE).least()).isEqualTo(3);
  }

  private PanelNeed need(int quorum, int given) {
    SeatBook seats = mock(SeatBook.class);
    when(seats.given("panel")).thenReturn(given);
    CaseDirectory cases = mock(CaseDirectory.class);
    when(cases.facts(CASE))
        .thenReturn(
            new CaseDirectory.CaseFacts(
                CASE, "PILOT", null, "", new OrganisationId("o"), "", new RegionCode("450325")));
    PanelSubject subject = mock(PanelSubject.class);
    when(subject.rubric(CASE))
        .thenReturn(
            new Rubric(
                List.of(
                    new Rubric.Dimension("A", Text.of("a"), BigDecimal.TEN, BigDecimal.TEN, "")),
                Rubric.Aggregation.MEAN,
                quorum,
                BigDecimal.ONE));
    PanelSubjects subjects = mock(PanelSubjects.class);
    when(subjects.of("PILOT")).thenReturn(subject);
    return new PanelNeed(mapper, seats, sheets, subjects, cases);
  }

  private static DrawRow draw(int number, State state, int seats) {
    return new DrawRow(
        CASE,
        number,
        "panel",
        DrawRow.DRAW,
        state,
        "digest",
        2,
        seats,
        new PersonId("keeper"),
        null,
        Instant.EPOCH,
        null);
  }

  private static NonceRow nonce(PersonId by, PersonId actingFor) {
    return new NonceRow(
        "panel", 1, Department.ECOLOGY, "commitment", by, actingFor, null, null, null);
  }

  private static Act act(PersonId by, PersonId principal) {
    Post own =
        new Post(
            "post",
            PostKind.PROV_DRC,
            "审核岗",
            new OrganisationId("drc"),
            "发改委",
            PROVINCE,
            Duty.DRAFT,
            principal == null ? null : new Principal(principal, "某人", Instant.MAX));
    return new Act(
        CASE,
        null,
        "step",
        new Actor(new Person(by, "某人", List.of(own))),
        own,
        FormData.EMPTY,
        Instant.EPOCH);
  }
}
