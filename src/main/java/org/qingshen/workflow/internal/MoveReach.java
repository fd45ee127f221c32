package org.qingshen.workflow.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;

/**
 * Whose claimed work somebody may pass on.
 *
 * @param queues of the own departments, with those of their inner chains
 * @param province first two digits, for an administrator; null for others
 */
record MoveReach(List<String> queues, String province) {

  static MoveReach of(Actor actor) {
    List<String> queues =
        actor.posts().stream()
            .filter(post -> post.kind() != PostKind.SYS_ADMIN)
            .map(post -> post.queue().value())
            .distinct()
            .toList();
    return new MoveReach(queues, administered(actor));
  }

  private static String administered(Actor actor) {
    return actor.posts().stream()
        .filter(post -> post.kind() == PostKind.SYS_ADMIN)
        .map(Post::region)
        .map(region -> region.value().substring(0, 2))
        .findFirst()
        .orElse(null);
  }

  boolean covers(WorkItemRow row) {
    return queues.contains(row.queue().whole().value())
        || (province != null && row.regionCode().value().startsWith(province));
  }

  boolean isNowhere() {
    return queues.isEmpty() && province == null;
  }
}
