package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.StagedTables;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the proofs share: a case with a draft in it, and how to see what was written and said. */
abstract class Proof {

  static final String CLERK = "yangshuo";

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired Ledger ledger;
  @Autowired Attachments attachments;
  @Autowired StagedTables tables;
  @Autowired PilotCalls calls;
  @Autowired Texts texts;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;

  private final List<CaseId> prepared = new ArrayList<>();

  @BeforeEach
  void now() {
    clock.reset();
  }

  /** An application left in preparation would be the next test's. */
  @AfterEach
  void leaveNothingInPreparation() {
    clock.reset();
    prepared.stream()
        .filter(id -> cases.of(id).state().equals(PilotState.PREPARING.name()))
        .forEach(id -> Journeys.done(people.withdraw(id, CLERK)));
    signIn.out();
  }

  /** An application in preparation, its plan complete and saved as a draft by {@link #CLERK}. */
  record Prepared(CaseId id, WorkItem item, FormData plan, Drafts.Draft draft, Picture before) {}

  Prepared prepared() {
    CaseId id = people.created(CLERK);
    prepared.add(id);
    signIn.as(CLERK);
    WorkItem item = people.claimed(id);
    Drafts.Draft draft = ready(item.id()).draft();
    FormData plan = plan(id, item.id());
    Drafts.Draft kept =
        ((Drafts.Saved.Kept) desk.saveDraft(item.id(), draft.version(), Journeys.PAGE, plan))
            .draft();
    return new Prepared(id, item, plan, kept, picture(id));
  }

  FormData plan(CaseId id, WorkItemId item) {
    return CaseFixtures.aRiverBasinPilot(
        OfficeTime.day(clock.instant()), people.roster(id, 3), people.file(id, item));
  }

  TaskDesk.Opened.Ready ready(WorkItemId item) {
    return (TaskDesk.Opened.Ready) desk.open(item);
  }

  Picture picture(CaseId id) {
    return Picture.of(id, jdbc, engine.getRuntimeService());
  }

  PilotCall call() {
    return signIn.as(CLERK, () -> calls.find(DemoProvince.CALL).orElseThrow());
  }

  /** The act was refused with that sentence, the trail knows, and nothing was written. */
  void refused(Outcome outcome, String sentence, CaseId id, WorkItemId item, Picture before) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Text reason = ((Outcome.Refused) outcome).reason();
    assertThat(reason.key()).isEqualTo(sentence);
    assertSaid(reason);
    assertThat(picture(id)).isEqualTo(before);
    assertThat(trail(item.value()))
        .last()
        .isEqualTo(Map.of("what", "act.refused", "detail", sentence));
  }

  /** Both languages have the sentence, with every place in it filled. */
  void assertSaid(Text text) {
    String chinese = texts.say(text, Texts.OF_RECORD);
    String english = texts.say(text, Locale.ENGLISH);
    assertThat(chinese).isNotBlank().doesNotContain("{0}").containsPattern("\\p{IsHan}");
    assertThat(english).isNotBlank().doesNotContain("{0}").isNotEqualTo(chinese);
  }

  /** What the trail has about something, oldest first. */
  List<Map<String, Object>> trail(String subject) {
    return jdbc
        .queryForList(
            "select what, detail from security_trail where subject = ? order by id", subject)
        .stream()
        .<Map<String, Object>>map(row -> Map.copyOf(row))
        .toList();
  }
}
