package org.qingshen.experts.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.Post;
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
  private final PanelSeatMapper seats;

  KeeperReader(WorkItems work, PanelSeatMapper seats) {
    this.work = work;
    this.seats = seats;
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
    boolean asKeeper =
        reader.holds(PostKind.POOL_ADMIN)
            && reader.posts().stream().noneMatch(post -> reads(post, file))
            && !sits(reader, file);
    return !asKeeper || DrawAccess.STEPS.contains(entry.step());
  }

  /** Another post opens more only where it stands in this very case, wherever else it may stand. */
  static boolean reads(Post post, CaseFile file) {
    return switch (post.kind()) {
      case PILOT_BODY -> post.organisation().equals(file.applicant());
      case CITY_ECO, CITY_DRC, CITY_IIT -> post.region().city().contains(file.region());
      case PROV_ECO, PROV_DRC, PROV_IIT, AUDITOR ->
          post.region().province().contains(file.region());
      case POOL_ADMIN, EXPERT, SYS_ADMIN -> false;
    };
  }

  /** What somebody called to the panel reads, the panel's own rules say. */
  private boolean sits(Actor reader, CaseFile file) {
    return reader.holds(PostKind.EXPERT) && !seats.ofExpert(file.id(), reader.id()).isEmpty();
  }

  private static boolean keeps(Actor actor, CaseFile file) {
    return actor.postOver(PostKind.POOL_ADMIN, file.region()).isPresent();
  }
}
