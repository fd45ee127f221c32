package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.DeskFilters;

/** Every statement names the person: nobody reaches another's filters. */
@Mapper
interface DeskFilterMapper {

  List<DeskFilters.Saved> of(@Param("person") PersonId person);

  void insert(
      @Param("id") String id,
      @Param("person") PersonId person,
      @Param("name") String name,
      @Param("address") String address,
      @Param("position") int position);

  int replace(
      @Param("id") String id, @Param("person") PersonId person, @Param("address") String address);

  int rename(@Param("id") String id, @Param("person") PersonId person, @Param("name") String name);

  /**
   * @param id the one that becomes the standard; null for none
   */
  void standard(@Param("person") PersonId person, @Param("id") String id);

  int remove(@Param("id") String id, @Param("person") PersonId person);
}
