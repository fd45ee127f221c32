package org.qingshen.workflow.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.TermSupervision;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.TERM_SUPERVISE)
class TermSupervisionService implements TermSupervision {

  /** Read for each post before the person's reach is asked row by row. */
  private static final int READ = 500;

  private final TermMapper terms;
  private final WorkItemMapper items;
  private final Supervision supervision;
  private final CurrentActor current;
  private final Clock clock;

  TermSupervisionService(
      TermMapper terms,
      WorkItemMapper items,
      Supervision supervision,
      CurrentActor current,
      Clock clock) {
    this.terms = terms;
    this.items = items;
    this.supervision = supervision;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public List<WorkItem> watched(int limit) {
    Actor actor = current.require();
    return actor.posts().stream()
        .filter(post -> post.kind().department().isPresent())
        .map(TermSupervisionService::prefix)
        .distinct()
        .flatMap(prefix -> terms.near(prefix, clock.instant(), READ).stream())
        .map(items::find)
        .filter(row -> Supervision.post(row, actor).isPresent())
        .map(WorkItemRow::item)
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<String> name(WorkItemId id) {
    return Optional.ofNullable(items.find(id))
        .flatMap(
            row ->
                supervision.of(row.caseId(), current.require()).entrySet().stream()
                    .filter(named -> named.getValue().id().equals(id))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  private static String prefix(Post post) {
    RegionCode region = post.region();
    boolean province = post.kind().tier() == PostKind.Tier.PROVINCE;
    return region.value().substring(0, province ? 2 : 4);
  }
}
