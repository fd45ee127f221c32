package org.qingshen.publication.internal;

import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/**
 * For which province the person asking works; empty for whoever holds no post of its departments.
 */
@Component
class ProvinceOfActor {

  private final CurrentActor actor;

  ProvinceOfActor(CurrentActor actor) {
    this.actor = actor;
  }

  Optional<RegionCode> find() {
    return actor.require().posts().stream()
        .filter(post -> departmental(post.kind()))
        .map(Post::region)
        .map(RegionCode::province)
        .findFirst();
  }

  static boolean departmental(PostKind kind) {
    return kind == PostKind.PROV_ECO || kind == PostKind.PROV_DRC || kind == PostKind.PROV_IIT;
  }
}
