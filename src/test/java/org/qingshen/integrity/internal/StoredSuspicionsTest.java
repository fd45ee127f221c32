package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.Suspicion.State;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.internal.MapperContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class StoredSuspicionsTest {

  private static final Instant AT = Instant.parse("2026-11-03T07:40:12.345Z");
  private static final PersonId RAISER = new PersonId("p-raiser");

  private static ConfigurableApplicationContext context;
  private static SuspicionMapper mapper;
  private static StoredSuspicions suspicions;

  @BeforeAll
  static void start() {
    context = MapperContext.start("integrity", StoredSuspicions.class);
    mapper = context.getBean(SuspicionMapper.class);
    suspicions = context.getBean(StoredSuspicions.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void anOpenSuspicionComesWithItsPinsInOrder() {
    CaseId caseId = CaseId.next();
    AttachmentId document = AttachmentId.next();
    String id = raised(caseId);
    mapper.insertPin(PinRow.of(id, 1, new Pin(2, "goals[0]")));
    mapper.insertPin(PinRow.of(id, 2, Pin.of(2, document)));

    assertThat(suspicions.open(caseId)).isTrue();
    Suspicion found = suspicions.openOf(caseId).get(0);
    assertThat(found.raisedBy()).isEqualTo(RAISER);
    assertThat(found.raisedAt()).isEqualTo(AT);
    assertThat(found.pins()).containsExactly(new Pin(2, "goals[0]"), Pin.of(2, document));
    assertThat(mapper.pins(id).get(1).attachmentId()).isEqualTo(document);
  }

  @Test
  void aSuspicionIsConcludedOnce() {
    CaseId caseId = CaseId.next();
    String id = raised(caseId);

    assertThat(mapper.conclude(id, State.CLEARED, AT)).isEqualTo(1);
    assertThat(mapper.conclude(id, State.CONFIRMED, AT)).isZero();
    assertThat(suspicions.open(caseId)).isFalse();
    assertThat(suspicions.get(id).state()).isEqualTo(State.CLEARED);
  }

  @Test
  void aCaseIsOpenWhileOneOfTwoSuspicionsIs() {
    CaseId caseId = CaseId.next();
    String first = raised(caseId);
    String second = raised(caseId);

    mapper.conclude(first, State.CLEARED, AT);
    assertThat(suspicions.openOf(caseId)).extracting(Suspicion::id).containsExactly(second);

    assertThat(mapper.supersede(caseId, AT)).isEqualTo(1);
    assertThat(suspicions.open(caseId)).isFalse();
  }

  @Test
  void aDepartmentsConclusionIsKeptAsGiven() {
    String id = raised(CaseId.next());
    OpinionRow given =
        new OpinionRow(id, Department.DRC, InquiryOutcome.INSUFFICIENT, RAISER, 5, AT, null);
    mapper.insertOpinion(given);

    assertThat(mapper.opinions(id)).containsExactly(given);
    assertThat(
            context
                .getBean(JdbcTemplate.class)
                .queryForObject(
                    "select department from suspicion_opinion where suspicion_id = ?",
                    String.class,
                    id))
        .isEqualTo("DRC");
  }

  @Test
  @DisplayName("Issue 4 of 4: a report has no effect on the case until triage")
  void aReportedSuspicionIsNotOpenUntilItIsTakenUp() {
    CaseId caseId = CaseId.next();
    String id = raised(caseId, State.REPORTED);

    assertThat(suspicions.open(caseId)).isFalse();
    assertThat(suspicions.openOf(caseId)).isEmpty();
    assertThat(suspicions.runningOf(caseId)).extracting(Suspicion::id).containsExactly(id);
    assertThat(mapper.open(id)).isEqualTo(1);
    assertThat(mapper.open(id)).isZero();
    assertThat(suspicions.open(caseId)).isTrue();
    assertThat(suspicions.get(id).source()).isEqualTo(Suspicion.Source.PUBLIC);
    assertThat(suspicions.get(id).item()).isEqualTo("DATA_FRAUD");
  }

  @Test
  void aReportedSuspicionMayBeDismissedAndIsSuperseded() {
    CaseId caseId = CaseId.next();
    String first = raised(caseId, State.REPORTED);
    raised(caseId, State.REPORTED);

    assertThat(mapper.conclude(first, State.DISMISSED, AT)).isEqualTo(1);
    assertThat(mapper.supersede(caseId, AT)).isEqualTo(1);
    assertThat(suspicions.runningOf(caseId)).isEmpty();
  }

  @Test
  void anInquiryIsFoundByItsNameInTheEngineWithWhatWasDoneInIt() {
    String id = raised(CaseId.next());
    assertThat(suspicions.ofInstance("instance-" + id)).isEmpty();
    mapper.began(id, "instance-" + id);
    InquiryStepRow step =
        new InquiryStepRow(id, 7, "investigate", RAISER, new PersonId("p-principal"), AT);
    mapper.insertStep(step);

    assertThat(suspicions.ofInstance("instance-" + id))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(id));
    assertThat(mapper.steps(id)).containsExactly(step);
  }

  @Test
  void aSuspicionThatIsNotThereIsAFault() {
    assertThatIllegalStateException().isThrownBy(() -> suspicions.get("none"));
  }

  private static String raised(CaseId caseId) {
    return raised(caseId, State.OPEN);
  }

  private static String raised(CaseId caseId, State state) {
    String id = Ids.next();
    mapper.insert(
        new SuspicionRow(
            id, caseId, RAISER, 3, AT, state, null, null, Suspicion.Source.PUBLIC, "DATA_FRAUD"));
    return id;
  }
}
