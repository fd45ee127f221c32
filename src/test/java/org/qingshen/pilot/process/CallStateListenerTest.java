package org.qingshen.pilot.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

class CallStateListenerTest {

  private static final CaseId CASE = new CaseId("call-case");

  private final CaseFiles cases = mock(CaseFiles.class);
  private final CallStateListener listener = new CallStateListener(cases);

  @ParameterizedTest
  @CsvSource({
    "prepareCall, 0, DRAFTING",
    "prepareCall, 2, AMENDING",
    "confirmCall, 0, CONFIRMING",
    "confirmCall, 1, CONFIRMING_AMENDMENT",
    "withdrawn, 0, WITHDRAWN",
    "withdrawn, 1, PUBLISHED",
    "withdrawn, 2, AMENDED"
  })
  void theStateSaysWhetherSomethingIsPublished(String element, int amendment, String state) {
    when(cases.of(CASE)).thenReturn(file("OTHER"));
    listener.notify(execution(element, amendment));
    verify(cases).state(CASE, state);
  }

  @Test
  void theSecondDepartmentsItemChangesNothing() {
    when(cases.of(CASE)).thenReturn(file("CONFIRMING"));
    listener.notify(execution("confirmCall", 0));
    verify(cases, never()).state(any(), any());
  }

  private static DelegateExecution execution(String element, int amendment) {
    DelegateExecution execution = mock(DelegateExecution.class);
    when(execution.getProcessBusinessKey()).thenReturn(CASE.value());
    when(execution.getCurrentActivityId()).thenReturn(element);
    when(execution.getVariable(CallPublicationModel.AMENDMENT_NUMBER)).thenReturn(amendment);
    return execution;
  }

  private static CaseFile file(String state) {
    return new CaseFile(
        CASE,
        "CALL",
        null,
        "t",
        new OrganisationId("o"),
        "o",
        new RegionCode("450000"),
        state,
        Instant.EPOCH,
        null,
        Instant.EPOCH,
        new PersonId("p"),
        null,
        null,
        false,
        0);
  }
}
