package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.FactSource;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.rules.Rulebook;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.PlausibilityCheck;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;

class DataCheckTest {

  private static final CaseId CASE = new CaseId("case-1");
  private static final String STEP = "pilot-review/prepareApplication";

  private final FactSource source = mock(FactSource.class);
  private final FactSources sources = mock(FactSources.class);
  private final Rulebook rulebook = mock(Rulebook.class);
  private final Checks checks = mock(Checks.class);
  private final DataCheck check =
      new DataCheck(sources, rulebook, checks, mock(PlatformTransactionManager.class));
  private final Act act = mock(Act.class);
  private final SealedEntry entry = mock(SealedEntry.class);

  @BeforeEach
  void aSubmission() {
    Post post = mock(Post.class);
    when(post.region()).thenReturn(new RegionCode("450325"));
    when(act.step()).thenReturn(STEP);
    when(act.caseId()).thenReturn(CASE);
    when(act.data()).thenReturn(FormData.EMPTY);
    when(act.at()).thenReturn(Instant.EPOCH);
    when(act.post()).thenReturn(post);
    when(entry.caseId()).thenReturn(CASE);
    when(entry.seq()).thenReturn(1L);
    when(sources.of(STEP)).thenReturn(Optional.of(source));
    when(source.facts()).thenReturn("test");
    when(source.of(any(), any(), any())).thenReturn(FactSheets.of(CASE, 0));
  }

  @Test
  @DisplayName("A rule that fails: the submission is not lost, and the finding says 'not checked'")
  void aFailureNeverHoldsAndLeavesAFindingThatSaysSo() {
    for (Throwable failure :
        List.of(
            new IllegalStateException(),
            new NoClassDefFoundError(),
            new StackOverflowError(),
            new DataIntegrityViolationException("x"))) {
      doThrow(failure).when(rulebook).own(any());

      PlausibilityCheck.Look look = check.look(act);

      assertThat(look.holding()).isEmpty();
      look.sealed(entry);
    }
    verify(checks, org.mockito.Mockito.times(4))
        .first(any(), argThat(found -> found.size() == 1 && !found.get(0).checked()), any());
    verify(checks, org.mockito.Mockito.times(4))
        .ask(any(), anyLong(), anyString(), any(), eq(false));
  }

  @Test
  void factsThatCannotBeMadeHoldNothingEither() {
    when(source.of(any(), any(), any())).thenThrow(new NumberFormatException());

    assertThat(check.look(act).holding()).isEmpty();
  }

  @Test
  void anotherTransactionInTheWayRunsTheWholeActAgain() {
    when(rulebook.own(any())).thenThrow(new CannotAcquireLockException("x"));

    assertThatThrownBy(() -> check.look(act)).isInstanceOf(CannotAcquireLockException.class);
  }

  @Test
  void findingsThatCannotBeKeptWaitForTheJob() {
    doThrow(new DataIntegrityViolationException("too long"))
        .when(checks)
        .first(any(), any(), any());

    check.look(act).sealed(entry);

    verify(checks).ask(any(), anyLong(), anyString(), any(), eq(true));
    verify(checks).nothingKept(any());
  }

  @Test
  @DisplayName("Only what blocks and may be told holds a submission (metrics.md section 8)")
  void warningsAndWhatTheSubmitterMustNotHearHoldNothing() {
    when(rulebook.own(any()))
        .thenReturn(
            List.of(
                finding("W", Severity.WARNING, Text.of("told"), true),
                finding("P3", Severity.BLOCKING, null, true),
                finding("X", Severity.BLOCKING, Text.of("told"), false),
                finding("B1", Severity.BLOCKING, Text.of("told"), true)));

    assertThat(check.look(act).holding())
        .singleElement()
        .matches(held -> held.key().startsWith("B1@goals[0]~"))
        .extracting(HeldFinding::path, HeldFinding::sentence)
        .containsExactly("goals[0]", Text.of("told"));
  }

  private static Finding finding(String rule, Severity severity, Text told, boolean checked) {
    return new Finding(
        rule,
        1,
        severity,
        List.of("goals[0]"),
        List.of(),
        List.of(),
        Text.of("said"),
        told,
        checked);
  }
}
