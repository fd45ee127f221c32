package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.RowTampering;
import org.springframework.beans.factory.annotation.Autowired;

/** Issue 5, "Tamper test": sealed entries stand, rows of the register change. */
@DisplayName("防篡改测试：信用记录逐列改动、删除、插入，均被发现并指明")
abstract class CreditTamperStory extends VetoScene {

  @Autowired CreditCheck register;
  @Autowired EvidenceCheck evidence;

  /** Left behind by other tests that write rows by hand. */
  private final List<Text> before = new ArrayList<>();

  @BeforeEach
  void whatOthersLeft() {
    register.everything(before::add);
  }

  @Test
  void everyRowOfTheCreditRegisterIsHeldToTheChain() {
    CaseId id = veto.vetoed();
    String record = record(id).id();
    done(veto.appeal(id, "xingan", record));
    done(veto.decide(id, "gx-eco", true));
    done(veto.decide(id, "gx-drc", false));
    done(veto.decide(id, "gx-iit", false));
    clock.advance(Duration.ofDays(100));
    done(veto.repair(id, "xingan", record));
    done(veto.decide(id, "gx-eco", true));

    RowTampering rows = new RowTampering(jdbc, () -> faults(register));
    assertThat(faults(register)).isEmpty();
    assertThat(evidence.object(record(id).decisionNumber()).orElseThrow().intact()).isTrue();
    List<String> reviews =
        jdbc.queryForList("select id from credit_review where record_id = ?", String.class, record);
    assertThat(reviews).hasSize(2);
    String[] names = {id.value(), record, reviews.get(0), reviews.get(1)};

    rows.everything(
        "credit_record",
        "id = '" + record + "'",
        List.of("id"),
        Map.of("state", List.of("REPAIRED"), "subject_role", List.of("EXPERT")),
        Set.of(),
        names);
    rows.everything(
        "credit_event",
        "record_id = '" + record + "'",
        List.of("record_id", "event_no"),
        Map.of("kind", List.of("REPAIRED", "OVERDUE")),
        Set.of(),
        names);
    rows.everything(
        "credit_review",
        "record_id = '" + record + "'",
        List.of("id"),
        Map.of("kind", List.of("APPEAL", "REPAIR"), "result", List.of("GRANTED", "REFUSED")),
        Set.of(),
        names);
    rows.everything(
        "credit_opinion",
        "review_id in ('" + reviews.get(0) + "', '" + reviews.get(1) + "')",
        List.of("review_id", "department"),
        Map.of("department", List.of("ECO", "DRC", "IIT")),
        Set.of(),
        names);
  }

  private List<Text> faults(LedgerCheck check) {
    List<Text> faults = new ArrayList<>();
    check.everything(faults::add);
    faults.removeAll(before);
    return faults;
  }
}
