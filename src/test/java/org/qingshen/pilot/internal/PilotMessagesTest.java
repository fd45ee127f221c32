package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseStateChanged;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;

class PilotMessagesTest {

  private static final CaseId ID = new CaseId("case");
  private static final PersonId SEATED = new PersonId("expert-seated");
  private static final PersonId SCORED = new PersonId("expert-scored");

  private final Messages messages = mock(Messages.class);
  private final WorkItems work = mock(WorkItems.class);
  private final CurrentActor current = mock(CurrentActor.class);
  private final CaseFiles cases = mock(CaseFiles.class);

  @Test
  @DisplayName("Issue 5, item 3: panel and departments are told, and the body itself")
  void aVetoIsToldToThePanelEachDepartmentAndTheBody() {
    List<WorkItem> history =
        List.of(
            expert("expert-panel/declareInterest", WorkItem.State.CLOSED, SEATED),
            expert("expert-panel/scoreCase", WorkItem.State.DONE, SCORED));
    when(work.history(ID)).thenReturn(history);
    when(current.find()).thenReturn(Optional.empty());
    CaseFile file = mock(CaseFile.class);
    when(file.applicant()).thenReturn(new OrganisationId("body"));
    when(file.region()).thenReturn(new RegionCode("450325"));
    when(file.reachedCityAt()).thenReturn(Instant.EPOCH);
    when(cases.of(ID)).thenReturn(file);

    new PilotMessages(messages, work, current, cases)
        .on(new CaseStateChanged(ID, "PILOT", "GX2026-0001", "VETOED"));

    assertThat(people()).contains(SEATED, SCORED);
    assertThat(desks())
        .extracting(Queue::post)
        .contains(
            PostKind.PILOT_BODY,
            PostKind.CITY_ECO,
            PostKind.CITY_DRC,
            PostKind.CITY_IIT,
            PostKind.PROV_ECO,
            PostKind.PROV_DRC,
            PostKind.PROV_IIT);
  }

  private static WorkItem expert(String step, WorkItem.State state, PersonId who) {
    WorkItem item = mock(WorkItem.class);
    when(item.step()).thenReturn(step);
    when(item.state()).thenReturn(state);
    when(item.assignee()).thenReturn(who);
    return item;
  }

  @SuppressWarnings("unchecked")
  private Collection<PersonId> people() {
    ArgumentCaptor<Collection<PersonId>> told = ArgumentCaptor.forClass(Collection.class);
    verify(messages).tell(told.capture(), any());
    return told.getValue();
  }

  private List<Queue> desks() {
    ArgumentCaptor<Queue> told = ArgumentCaptor.forClass(Queue.class);
    verify(messages, atLeastOnce()).tell(told.capture(), any());
    return told.getAllValues();
  }
}
