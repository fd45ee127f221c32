package org.qingshen.experts.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/**
 * The keeper of the pool opens cases that want, or had, a panel of the own province, and reads of
 * them how the panel was composed and drawn: nothing of the application, no sheet, no opinion.
 * Source: roles.md section 1, POOL_ADMIN: "not scores".
 */
@Component
class KeeperReader implements AssignedReader, EntryAudience {

  private final WorkItems work;

  KeeperReader(WorkItems work) {
    this.work = work;
  }

  @Override
  public boolean mayRead(Actor actor, CaseFile file) {
    return keeps(actor, file)
        && work.history(file.id()).stream()
            .anyMatch(
                it -> it.step().equals(ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL)));
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    boolean keeperOnly =
        reader.holds(PostKind.POOL_ADMIN)
            && reader.posts().stream().allMatch(it -> it.kind() == PostKind.POOL_ADMIN);
    return !keeperOnly || DrawAccess.STEPS.contains(entry.step());
  }

  private static boolean keeps(Actor actor, CaseFile file) {
    return actor.postOver(PostKind.POOL_ADMIN, file.region()).isPresent();
  }
}
