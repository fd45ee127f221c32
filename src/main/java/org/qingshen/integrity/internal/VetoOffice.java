package org.qingshen.integrity.internal;

import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;

/** For which provincial department somebody keeps the veto catalogue. */
final class VetoOffice {

  private VetoOffice() {}

  /** The own post before that of a principal. */
  static Post post(Actor who) {
    return who.posts().stream()
        .filter(it -> it.kind().tier() == PostKind.Tier.PROVINCE)
        .filter(it -> it.kind().department().isPresent())
        .findFirst()
        .orElseThrow(() -> new Refusal(Text.of("integritycatalogue.noProvince")));
  }

  static String department(Post post) {
    return post.kind().department().orElseThrow().name();
  }

  /** Another person, of another department. Source: roles.md section 4, rule 6. */
  static boolean second(VetoItemRow row, Actor who) {
    return !who.id().equals(row.proposedBy())
        && !department(post(who)).equals(row.proposedDepartment());
  }
}
