package org.qingshen.pilot.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.AssignedReader;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.Reviewers;
import org.qingshen.pilot.PilotState;
import org.springframework.stereotype.Component;

/**
 * Who may raise a suspicion from the consultation on, published or not: each department of the
 * province, and experts who have the file before them. Source: issue "veto hook"; the sheet 一票否决
 * stands at every step, design.
 */
@Component
class PilotReviewers implements Reviewers {

  private static final Set<PilotState> REVIEW =
      EnumSet.of(
          PilotState.EXPERT_CONSULTATION,
          PilotState.SURVEY_SELECTION,
          PilotState.SITE_SURVEY,
          PilotState.JOINT_DECISION,
          PilotState.JOINT_MEETING,
          PilotState.PROPOSED,
          PilotState.APPROVED);
  private static final Set<PostKind> DEPARTMENTS =
      EnumSet.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT);

  private final List<AssignedReader> assigned;

  PilotReviewers(List<AssignedReader> assigned) {
    this.assigned = List.copyOf(assigned);
  }

  @Override
  public Optional<Post> reviewing(CaseFile file, Actor actor) {
    return file.kind().equals(CaseKind.PILOT) && REVIEW.contains(PilotState.valueOf(file.state()))
        ? actor.posts().stream().filter(post -> reviews(post, file, actor)).findFirst()
        : Optional.empty();
  }

  /** An expert sees the file once the own declaration was accepted, and only so long. */
  private boolean reviews(Post post, CaseFile file, Actor actor) {
    return DEPARTMENTS.contains(post.kind())
        ? post.region().province().equals(file.region().province())
        : post.kind() == PostKind.EXPERT
            && assigned.stream().anyMatch(reader -> reader.hasFile(actor, file));
  }
}
