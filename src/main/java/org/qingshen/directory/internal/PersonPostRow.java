package org.qingshen.directory.internal;

import java.util.List;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** A person with one post; without any, everything of the post is null. */
record PersonPostRow(
    PersonId personId,
    String personName,
    String postId,
    PostKind postKind,
    String postName,
    OrganisationId organisationId,
    String organisationName,
    RegionCode regionCode,
    Duty duty) {

  boolean hasPost() {
    return postId != null;
  }

  Post post() {
    return new Post(
        postId, postKind, postName, organisationId, organisationName, regionCode, duty, null);
  }

  Person with(List<Post> posts) {
    return new Person(personId, personName, posts);
  }
}
