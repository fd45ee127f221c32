package org.qingshen.experts.internal;

import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.experts.SurveyField.NotOpen;
import org.qingshen.experts.process.SiteSurveyModel;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** Only the leader, only while the record is open; to anybody else there is no such record. */
@Component
class SurveyFieldAccess {

  private final WorkItems work;
  private final CurrentActor current;

  SurveyFieldAccess(WorkItems work, CurrentActor current) {
    this.work = work;
    this.current = current;
  }

  WorkItem open(WorkItemId id) {
    Actor actor = current.fresh();
    WorkItem item =
        work.find(id)
            .filter(found -> found.step().equals(step()))
            .filter(found -> actor.id().equals(found.assignee()))
            .orElseThrow(() -> new NotOpen(false));
    if (item.state() != WorkItem.State.OPEN) {
      throw new NotOpen(item.state() == WorkItem.State.DONE);
    }
    if (!work.mayWork(id, actor)) {
      throw new NotOpen(false);
    }
    return item;
  }

  private static String step() {
    return SiteSurveyModel.step(SiteSurveyModel.RECORD_FINDINGS);
  }
}
