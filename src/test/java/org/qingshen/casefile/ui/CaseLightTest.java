package org.qingshen.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseEnds.End;
import org.qingshen.shared.DueLight;
import org.qingshen.workflow.WorkItem;

class CaseLightTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  @Test
  @DisplayName("Issue 5, item 3: a vetoed case is over, also while a credit review runs on it")
  void aVetoedCaseShowsItsStateWhateverRunsBesideIt() {
    for (boolean inquiry : List.of(true, false)) {
      assertThat(CaseLight.of(End.VETOED, inquiry, List.of(due(10)), NOW)).isEmpty();
      assertThat(CaseLight.of(End.VETOED, inquiry, List.of(), NOW)).isEmpty();
    }
  }

  @Test
  void aCaseThatEndedOtherwiseShowsItsStateUnlessAnInquiryHoldsIt() {
    assertThat(CaseLight.of(End.ENDED, false, List.of(due(-10)), NOW)).isEmpty();
    assertThat(CaseLight.of(End.ENDED, true, List.of(due(-10)), NOW)).contains(DueLight.PAUSE);
  }

  @Test
  void aRunningCaseShowsHowUrgentItsNearestWorkIs() {
    assertThat(CaseLight.of(End.RUNNING, false, List.of(due(10), due(-10)), NOW))
        .contains(DueLight.LATE);
    assertThat(CaseLight.of(End.RUNNING, false, List.of(mock(WorkItem.class)), NOW))
        .contains(DueLight.NONE);
    assertThat(CaseLight.of(End.RUNNING, true, List.of(due(10)), NOW)).contains(DueLight.PAUSE);
    assertThat(CaseLight.of(End.RUNNING, false, List.of(), NOW)).isEmpty();
  }

  private static WorkItem due(int hours) {
    WorkItem item = mock(WorkItem.class);
    when(item.dueAt()).thenReturn(NOW.plus(Duration.ofHours(hours)));
    when(item.warnAt()).thenReturn(NOW.plus(Duration.ofHours(hours - 1)));
    return item;
  }
}
