package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.DeskProjection;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk can be lost and is made again from the engine. */
abstract class ProjectionStory extends Proof {

  private static final String TASK = "select engine_task_id from work_item where id = ?";

  @Autowired DeskProjection projection;

  @Test
  void deskAndEngineAgreeAfterWhateverHappened() {
    people.sentUp();
    signIn.as("admin");

    assertThat(projection.compare().same()).isTrue();
  }

  @Test
  void aLostItemAndAnOrphanAreFoundAndMended() {
    CaseId id = people.sentUp();
    WorkItem lost = work.open(id).get(0);
    String task = jdbc.queryForObject(TASK, String.class, lost.id().value());
    String orphan = insertOrphan(lost);
    jdbc.update("delete from work_item where id = ?", lost.id().value());
    signIn.as("admin");

    DeskProjection.Comparison found = projection.compare();
    assertThat(found.missing()).containsExactly(task);
    assertThat(found.orphaned()).containsExactly(orphan);
    projection.rebuild();

    assertThat(projection.compare().same()).isTrue();
    WorkItem mended = work.open(id).get(0);
    assertThat(mended)
        .usingRecursiveComparison()
        .ignoringFields("id", "receivedAt", "assignee", "assigneeName")
        .isEqualTo(lost);
    assertThat(trail("work_item"))
        .last()
        .satisfies(row -> assertThat(row).containsEntry("what", "desk.rebuilt"));
    signIn.out();
    done(people.formatCheck(id, CaseFixtures::aPass));
  }

  @Test
  void onlyAnAdministratorComparesAndRebuilds() {
    for (String login : List.of("xingan", "guilin-eco", "gx-eco", "pool", "auditor")) {
      signIn.as(login);
      assertThatThrownBy(projection::compare).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(projection::rebuild).isInstanceOf(UnauthorizedException.class);
    }
    signIn.out();
    assertThatThrownBy(projection::rebuild).isInstanceOf(UnauthenticatedException.class);
  }

  /** A copy of that item for a task the engine never had. */
  private String insertOrphan(WorkItem like) {
    String task = "gone-" + WorkItemId.next();
    jdbc.update(
        "insert into work_item (id, case_id, title, applicant, region_code, step, step_name, queue,"
            + " permission, state, received_at, engine_task_id, process_instance_id,"
            + " deployment_id, form_key) select ?, case_id, title, applicant, region_code, step,"
            + " step_name, queue, permission, state, received_at, ?, process_instance_id,"
            + " deployment_id, form_key from work_item where id = ?",
        WorkItemId.next().value(),
        task,
        like.id().value());
    return task;
  }
}
