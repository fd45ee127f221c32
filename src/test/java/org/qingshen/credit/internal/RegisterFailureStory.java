package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The register is a module of its own, the veto still one transaction. Source: ADR 24 and 29. */
abstract class RegisterFailureStory extends VetoScene {

  @Autowired WorkItems work;

  @Test
  @DisplayName("A record that cannot be written undoes the veto whole: nothing ends, none is told")
  void aFailureInTheRegisterUndoesTheVetoWhole() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    people.inquiry().investigated(id);
    done(people.inquiry().determine(id, "gx-drc-2", InquiryOutcome.CONFIRMED));
    List<String> sealed = seals(id);
    List<String> open = openWork(id);

    withoutTheRegister(
        () ->
            assertThatThrownBy(
                    () -> people.inquiry().determine(id, "gx-iit-2", InquiryOutcome.CONFIRMED))
                .isInstanceOf(DataAccessException.class));

    assertThat(seals(id)).isEqualTo(sealed);
    assertThat(openWork(id)).isEqualTo(open);
    assertThat(state(id)).isNotEqualTo("VETOED");
    assertThat(cases.of(id).underInquiry()).isTrue();
    assertThat(credit.ofCase(id)).isEmpty();
    assertThat(told("xingan", id)).doesNotContain("pilot.message.ended.VETOED");
    assertThat(
            jdbc.queryForList(
                "select state from suspicion where case_id = ?", String.class, id.value()))
        .doesNotContain("CONFIRMED");

    done(people.inquiry().determine(id, "gx-iit-2", InquiryOutcome.CONFIRMED));
    people.settle(id);
    assertThat(state(id)).isEqualTo("VETOED");
    assertThat(record(id).decisionNumber()).isNotNull();
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  private void withoutTheRegister(Runnable act) {
    jdbc.execute("alter table credit_event rename to credit_event_gone");
    try {
      act.run();
    } finally {
      jdbc.execute("alter table credit_event_gone rename to credit_event");
    }
  }

  private List<String> seals(CaseId id) {
    return signIn.as("gx-drc", () -> cases.dossier(id)).stream().map(SealedEntry::seal).toList();
  }

  private List<String> openWork(CaseId id) {
    return work.open(id).stream().map(WorkItem::id).map(Object::toString).sorted().toList();
  }
}
