package org.qingshen.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.publication.process.PublicNoticeModel;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;

@DisplayName("What of an objection may be read after it was answered, and by whom")
class ObjectionReadingTest {

  private static final RegionCode PROVINCE = new RegionCode("450000");

  private final ObjectionMapper mapper = mock(ObjectionMapper.class);
  private final ObjectionWork work = new ObjectionWork(mapper, null, null, null);

  @Test
  void aDossierWithAnAnsweredObjectionOpensAlthoughItsWorkIsDone() {
    WorkItem done = mock(WorkItem.class);
    when(done.id()).thenReturn(new WorkItemId("W1"));
    assertThat(new AnswerObjectionHandler(mapper, work).context(done)).isEqualTo(FormContext.EMPTY);
    assertThat(new ConfirmObjectionHandler(mapper, null, null, work, null, null).context(done))
        .isEqualTo(FormContext.EMPTY);
  }

  @Test
  @DisplayName("roles.md section 2, personal data: what is passed on within a department too")
  void anAuditorReadsNoAnswerInWhicheverHandItIs() {
    String step = PublicNoticeModel.step(PublicNoticeModel.ANSWER_OBJECTION);
    assertThat(mayRead(step, PostKind.AUDITOR)).isFalse();
    assertThat(mayRead("endorse/" + step, PostKind.AUDITOR)).isFalse();
    assertThat(mayRead("endorse/" + step, PostKind.PROV_ECO)).isTrue();
    assertThat(mayRead("approved-list/prepareList", PostKind.AUDITOR)).isTrue();
  }

  private static boolean mayRead(String step, PostKind kind) {
    SealedEntry entry = mock(SealedEntry.class);
    when(entry.step()).thenReturn(step);
    CaseFile file = mock(CaseFile.class);
    when(file.region()).thenReturn(PROVINCE);
    Post post =
        new Post("post", kind, "岗", new OrganisationId("o"), "某厅", PROVINCE, Duty.DRAFT, null);
    Actor reader = new Actor(new Person(new PersonId("p"), "某人", List.of(post)));
    return new ObjectionAudience().mayRead(entry, file, reader);
  }
}
