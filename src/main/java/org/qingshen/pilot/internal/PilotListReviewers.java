package org.qingshen.pilot.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.Reviewers;
import org.qingshen.pilot.PilotState;
import org.springframework.stereotype.Component;

/**
 * Who may raise a suspicion while a project is proposed and its list is made or on notice: each
 * department of the province. Source: issue text, "veto hook" at every step.
 */
@Component
class PilotListReviewers implements Reviewers {

  private static final Set<PostKind> DEPARTMENTS =
      EnumSet.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);

  @Override
  public Optional<Post> reviewing(CaseFile file, Actor actor) {
    boolean proposed =
        file.kind().equals(CaseKind.PILOT) && file.state().equals(PilotState.PROPOSED.name());
    return proposed
        ? actor.posts().stream()
            .filter(post -> DEPARTMENTS.contains(post.kind()))
            .filter(post -> post.region().province().equals(file.region().province()))
            .findFirst()
        : Optional.empty();
  }
}
