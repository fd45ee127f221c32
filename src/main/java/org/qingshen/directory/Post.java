package org.qingshen.directory;

import java.io.Serializable;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * A post held by a person in an organisation.
 *
 * @param name as on the door, such as 审核岗
 * @param organisationName as in official letters
 * @param region where the organisation sits
 */
public record Post(
    String id,
    PostKind kind,
    String name,
    OrganisationId organisation,
    String organisationName,
    RegionCode region)
    implements Serializable {

  /** Where work for this post waits. */
  public Queue queue() {
    return Queue.of(kind, organisation, region);
  }
}
