package org.qingshen.directory;

import java.io.Serializable;
import java.util.Optional;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * A post in which a person acts: the own one, or that of a principal for whom the person deputises.
 *
 * @param name as on the door, such as 审核岗
 * @param organisationName as in official letters
 * @param region where the organisation sits
 * @param duty what it does in the department's inner chain
 * @param principal whose post it is where the person is a deputy; null for the own post
 */
public record Post(
    String id,
    PostKind kind,
    String name,
    OrganisationId organisation,
    String organisationName,
    RegionCode region,
    Duty duty,
    Principal principal)
    implements Serializable {

  /** An own post that drafts. */
  public Post(
      String id,
      PostKind kind,
      String name,
      OrganisationId organisation,
      String organisationName,
      RegionCode region) {
    this(id, kind, name, organisation, organisationName, region, Duty.DRAFT, null);
  }

  /** Where work for this post waits. */
  public Queue queue() {
    return kind.tier() == PostKind.Tier.POST
        ? new Queue(kind, id)
        : Queue.of(kind, organisation, region);
  }

  /** Whether work of that queue may be done in this post. */
  public boolean serves(Queue queue) {
    return queue().equals(queue.whole()) && (queue.duty() == null || queue.duty() == duty);
  }

  /** The same post, acted in for its holder. */
  public Post by(Principal holder) {
    return new Post(id, kind, name, organisation, organisationName, region, duty, holder);
  }

  public Optional<Principal> actedFor() {
    return Optional.ofNullable(principal);
  }
}
