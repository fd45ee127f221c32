package org.qingshen.directory.internal;

import java.util.stream.Stream;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** A post with its holder and, where there is one now, a deputy. */
record AddresseeRow(
    PersonId holder,
    PersonId deputy,
    String post,
    PostKind kind,
    Duty duty,
    OrganisationId organisation,
    RegionCode regionCode) {

  boolean serves(Queue queue) {
    return new Post(post, kind, "", organisation, "", regionCode, duty, null).serves(queue);
  }

  Stream<PersonId> people() {
    return deputy == null ? Stream.of(holder) : Stream.of(holder, deputy);
  }
}
