package org.qingshen.forms.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

@Mapper
interface DraftMapper {

  Optional<DraftRow> find(@Param("item") WorkItemId item);

  List<DraftRow> of(@Param("items") List<WorkItemId> items);

  void insert(DraftRow row);

  /** 0 where another page holds the draft, the version is old, or there is no draft. */
  int save(
      @Param("item") WorkItemId item,
      @Param("version") long version,
      @Param("page") String page,
      @Param("data") String data,
      @Param("by") PersonId by,
      @Param("at") Instant at);

  void fill(@Param("item") WorkItemId item, @Param("data") String data);

  int takeOver(@Param("item") WorkItemId item, @Param("page") String page);

  void passOn(
      @Param("item") WorkItemId item,
      @Param("data") String data,
      @Param("by") PersonId by,
      @Param("at") Instant at);

  void release(@Param("item") WorkItemId item);

  void delete(@Param("item") WorkItemId item);
}
