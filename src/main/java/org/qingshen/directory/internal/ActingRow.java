package org.qingshen.directory.internal;

import java.time.Instant;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Principal;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/**
 * A person with one post in which the person may act.
 *
 * @param principalId whose post it is where the person is a deputy; null for the own post
 */
record ActingRow(
    PersonId personId,
    String personName,
    String postId,
    PostKind postKind,
    String postName,
    OrganisationId organisationId,
    String organisationName,
    RegionCode regionCode,
    Duty duty,
    PersonId principalId,
    String principalName,
    Instant principalUntil) {

  boolean hasPost() {
    return postId != null;
  }

  boolean deputised() {
    return principalId != null;
  }

  Post post() {
    return new Post(
        postId,
        postKind,
        postName,
        organisationId,
        organisationName,
        regionCode,
        duty,
        deputised() ? new Principal(principalId, principalName, principalUntil) : null);
  }
}
