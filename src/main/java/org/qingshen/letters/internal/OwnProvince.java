package org.qingshen.letters.internal;

import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** The province whose templates and prefixes the person asking may keep: the administrator's. */
@Component
class OwnProvince {

  private final CurrentActor actor;

  OwnProvince(CurrentActor actor) {
    this.actor = actor;
  }

  RegionCode require() {
    return actor.require().posts().stream()
        .filter(post -> post.kind() == PostKind.SYS_ADMIN)
        .map(Post::region)
        .map(RegionCode::province)
        .findFirst()
        .orElseThrow(() -> new Refusal(Text.of("letters.template.noProvince")));
  }
}
