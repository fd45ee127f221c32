package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.RowTampering;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issue 5, "Tamper test": sealed entries stand, rows of inquiries change. */
@DisplayName("防篡改测试：疑点与认定逐列改动、删除、插入，均被发现并指明")
abstract class IntegrityTamperStory {

  @Autowired SuspicionCheck suspicions;
  @Autowired EvidenceCheck evidence;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;

  /** Left behind by other tests that write rows by hand. */
  private final List<Text> before = new ArrayList<>();

  @BeforeEach
  void whatOthersLeft() {
    clock.reset();
    suspicions.everything(before::add);
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  @Test
  void everyRowOfAnInquiryIsHeldToTheChain() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    String suspicion =
        jdbc.queryForObject("select id from suspicion where case_id = ?", String.class, id.value());
    done(people.inquiry().triage(id, "gx-eco-2", "PROV_ECO"));
    people.settle(id);
    done(people.inquiry().defend(id, "xingan"));
    done(people.inquiry().investigate(id, "gx-eco-2"));
    people.inquiry().determined(id, InquiryOutcome.CONFIRMED);
    people.settle(id);

    RowTampering rows = new RowTampering(jdbc, () -> faults(suspicions));
    assertThat(faults(suspicions)).isEmpty();
    assertThat(evidence.object(suspicion).orElseThrow().intact()).isTrue();
    String[] names = {id.value(), suspicion};
    rows.everything(
        "suspicion",
        "id = '" + suspicion + "'",
        List.of("id"),
        Map.of("state", List.of("CLEARED", "OPEN"), "source", List.of("PUBLIC", "EXPERT")),
        Set.of(),
        names);
    rows.everything(
        "suspicion_pin",
        "suspicion_id = '" + suspicion + "'",
        List.of("suspicion_id", "pin_no"),
        Map.of(),
        Set.of(),
        names);
    rows.everything(
        "inquiry_step",
        "suspicion_id = '" + suspicion + "'",
        List.of("suspicion_id", "seq"),
        Map.of("element", List.of("investigate", "suspicionWithdrawn")),
        Set.of(),
        names);
    rows.everything(
        "suspicion_opinion",
        "suspicion_id = '" + suspicion + "'",
        List.of("suspicion_id", "department"),
        Map.of("outcome", List.of("NOT_CONFIRMED"), "department", List.of("ECO", "DRC", "IIT")),
        Set.of(),
        names);
  }

  @Test
  @DisplayName("What ended otherwise than by a veto holds as well")
  void dismissedWithdrawnAndClearedSuspicionsHold() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    done(people.inquiry().dismiss(id, "gx-eco-2"));
    people.settle(id);
    done(people.suspect(id, "guilin-eco"));
    done(people.inquiry().withdraw(id, "guilin-eco"));
    people.settle(id);
    CaseId other = people.submitted();
    done(people.suspect(other, "guilin-eco"));
    people.inquiry().concluded(other, InquiryOutcome.NOT_CONFIRMED);
    people.settle(other);
    done(people.suspect(other, "guilin-eco"));
    assertThat(faults(suspicions)).isEmpty();
  }

  private List<Text> faults(LedgerCheck check) {
    List<Text> faults = new ArrayList<>();
    check.everything(faults::add);
    faults.removeAll(before);
    return faults;
  }
}
