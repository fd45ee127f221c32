package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.Suspicion.State;
import org.qingshen.integrity.SuspicionCleared;
import org.qingshen.integrity.VetoConfirmed;
import org.qingshen.integrity.internal.Determinations.Determination;
import org.qingshen.integrity.process.InquiryProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.Closings;
import org.qingshen.workflow.Terms;
import org.springframework.context.ApplicationEventPublisher;

class StoredVerdictsTest {

  private static final CaseId CASE = CaseId.next();
  private static final Instant NOW = Instant.parse("2026-11-03T07:40:12Z");

  private final SuspicionMapper mapper = mock(SuspicionMapper.class);
  private final CaseFiles cases = mock(CaseFiles.class);
  private final Ledger ledger = mock(Ledger.class);
  private final InquiryProcess process = mock(InquiryProcess.class);
  private final Terms terms = mock(Terms.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
  private final Closings closings = mock(Closings.class);
  private final Determinations determinations = mock(Determinations.class);
  private final StoredVerdicts verdicts =
      new StoredVerdicts(
          mapper,
          cases,
          ledger,
          process,
          terms,
          closings,
          determinations,
          events,
          Clock.fixed(NOW, OfficeTime.ZONE));

  @BeforeEach
  void givenAnOpenSuspicion() {
    when(mapper.conclude(eq("s1"), any(), eq(NOW))).thenReturn(1);
    when(mapper.find("s1")).thenReturn(row("s1"));
  }

  @Test
  void aClearedSuspicionLetsTheCaseLookAgainAfterTheRowsSayClear() {
    verdicts.ended("s1", "round", State.CLEARED);

    var order = inOrder(mapper, cases, terms, process, events);
    order.verify(mapper).conclude("s1", State.CLEARED, NOW);
    order.verify(cases).underInquiry(CASE, false);
    order.verify(terms).resume(CASE, RaiseSuspicion.INQUIRY);
    order.verify(process).suspicionResolved(CASE);
    order.verify(events).publishEvent(new SuspicionCleared(CASE));
    verify(ledger).release(CASE, "round");
  }

  @Test
  void whileAnotherSuspicionIsOpenTheCaseKeepsWaiting() {
    when(mapper.countOpen(CASE)).thenReturn(1);

    verdicts.ended("s1", "round", State.CLEARED);

    verify(cases, never()).underInquiry(any(), anyBoolean());
    verify(terms, never()).resume(any(), any());
    verify(process, never()).suspicionResolved(any());
  }

  @Test
  void aConfirmedSuspicionEndsTheCaseAndAllOtherSuspicionsInIt() {
    when(mapper.runningOf(CASE)).thenReturn(List.of(row("s2")));
    when(process.suspicionsSuperseded(List.of("s2"))).thenReturn(List.of("other"));

    Determination found =
        new Determination(CASE, List.of("DATA_FRAUD"), Set.of("EXPERT:p-1"), "facts", List.of());
    when(determinations.of("s1", "round")).thenReturn(found);

    verdicts.confirmed("s1", "round");

    var order = inOrder(mapper, closings, process, events);
    order.verify(mapper).conclude("s1", State.CONFIRMED, NOW);
    order.verify(mapper).supersede(CASE, NOW);
    order.verify(closings).because(CASE, "vetoed");
    order.verify(process).vetoConfirmed(CASE);
    VetoConfirmed said =
        new VetoConfirmed(CASE, "s1", "round", List.of("DATA_FRAUD"), Set.of("EXPERT:p-1"), NOW);
    order.verify(events).publishEvent(said);
    verify(ledger).release(CASE, "round");
    verify(ledger).release(CASE, "other");
    verify(process, never()).suspicionResolved(any());
  }

  @Test
  void aSuspicionConcludedBeforeIsAFault() {
    when(mapper.conclude(any(), any(), any())).thenReturn(0);

    assertThatIllegalStateException().isThrownBy(() -> verdicts.confirmed("s1", "round"));
    verifyNoInteractions(process, events);
  }

  private static SuspicionRow row(String id) {
    return new SuspicionRow(
        id,
        CASE,
        new PersonId("p"),
        1,
        NOW,
        State.OPEN,
        null,
        null,
        org.qingshen.integrity.Suspicion.Source.REVIEWER,
        "DATA_FRAUD");
  }
}
