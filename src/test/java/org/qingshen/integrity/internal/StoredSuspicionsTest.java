package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
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
    OpinionRow given = new OpinionRow(id, Department.DRC, true, RAISER, 5, AT, null);
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
  void aSuspicionThatIsNotThereIsAFault() {
    assertThatIllegalStateException().isThrownBy(() -> suspicions.get("none"));
  }

  private static String raised(CaseId caseId) {
    String id = Ids.next();
    mapper.insert(new SuspicionRow(id, caseId, RAISER, 3, AT, State.OPEN, null, null));
    return id;
  }
}
