package org.qingshen.evidence;

import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;

/**
 * Who stands behind a sealed entry, as it was said at that moment.
 *
 * @param post the post in which the person acted
 * @param actingFor whom the person stood in for, or null
 */
public record Signatory(
    PersonId person,
    String name,
    String post,
    OrganisationId organisation,
    String organisationName,
    PersonId actingFor) {

  /** The system itself, where the engine moves a case without a person. */
  public static final Signatory SYSTEM =
      new Signatory(new PersonId("system"), "系统", "自动办理", new OrganisationId("system"), "清审", null);

  public boolean isSystem() {
    return SYSTEM.person().equals(person);
  }
}
