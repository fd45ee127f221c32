package org.qingshen.directory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/**
 * Organisations, people and posts. Updates count the version up and change no row that moved on.
 */
@Mapper
interface DirectoryEditMapper {

  List<OrganisationEditor.Kept> organisations(
      @Param("query") OrganisationEditor.Query query,
      @Param("digits") String digits,
      @Param("after") OrganisationId after,
      @Param("limit") int limit);

  Optional<OrganisationEditor.Kept> organisation(@Param("id") OrganisationId id);

  List<OrganisationEditor.Kept> organisationsNamed(
      @Param("name") String name, @Param("digits") String digits);

  void insertOrganisation(
      @Param("id") OrganisationId id, @Param("data") OrganisationEditor.Data data);

  int updateOrganisation(
      @Param("id") OrganisationId id,
      @Param("version") long version,
      @Param("data") OrganisationEditor.Data data);

  int endOrganisation(
      @Param("id") OrganisationId id, @Param("version") long version, @Param("at") Instant at);

  List<PostEditor.Kept> postsIn(@Param("organisation") OrganisationId organisation);

  List<PersonRow> people(
      @Param("digits") String digits,
      @Param("search") String search,
      @Param("after") PersonId after,
      @Param("limit") int limit);

  Optional<PersonRow> person(@Param("id") PersonId id);

  /** Holds the row until the transaction ends, so that two changes of one person's posts queue. */
  Optional<PersonId> lockPerson(@Param("id") PersonId id);

  void insertPerson(
      @Param("id") PersonId id, @Param("name") String name, @Param("email") String email);

  int updatePerson(
      @Param("id") PersonId id,
      @Param("version") long version,
      @Param("name") String name,
      @Param("email") String email);

  /** Held posts before those that have ended. */
  List<PostEditor.Kept> postsOf(@Param("people") Collection<PersonId> people);

  Optional<PostEditor.Kept> post(@Param("id") String id);

  void insertPost(
      @Param("id") String id,
      @Param("person") PersonId person,
      @Param("data") PostEditor.Data data);

  int updatePost(
      @Param("id") String id, @Param("version") long version, @Param("data") PostEditor.Data data);

  int endPost(@Param("id") String id, @Param("version") long version, @Param("at") Instant at);

  /** Whether that region is known. */
  boolean knows(@Param("region") RegionCode region);

  /** A person without posts. */
  record PersonRow(PersonId id, String name, String email, long version) {

    PeopleEditor.Kept with(List<PostEditor.Kept> posts) {
      return new PeopleEditor.Kept(id, name, email, version, posts);
    }
  }
}
