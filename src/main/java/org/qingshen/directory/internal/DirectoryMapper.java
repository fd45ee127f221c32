package org.qingshen.directory.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.Department;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

@Mapper
interface DirectoryMapper {

  /** One row for each post, in the order of their ids; one row without post where there is none. */
  List<PersonPostRow> person(@Param("id") PersonId id);

  /**
   * Everyone with a post of that kind, with all their posts.
   *
   * @param organisation null for any
   * @param post null for any
   */
  List<PersonPostRow> holders(
      @Param("kind") PostKind kind,
      @Param("organisation") String organisation,
      @Param("post") String post);

  Organisation organisation(@Param("id") OrganisationId id);

  String regionName(@Param("code") RegionCode code);

  List<RegionCode> regionsLike(@Param("pattern") String pattern);

  void insertRegion(
      @Param("code") RegionCode code,
      @Param("name") String name,
      @Param("parent") RegionCode parent);

  void insertOrganisation(
      @Param("it") Organisation organisation, @Param("department") Department department);

  void insertPerson(@Param("id") PersonId id, @Param("name") String name);

  void insertPost(
      @Param("id") String id,
      @Param("person") PersonId person,
      @Param("organisation") OrganisationId organisation,
      @Param("kind") PostKind kind,
      @Param("name") String name);
}
