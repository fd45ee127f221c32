package org.qingshen.directory.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;

@Mapper
interface DeputyMapper {

  /** The own posts and those acted in; one row without post where there is none at all. */
  List<ActingRow> acting(@Param("id") PersonId id, @Param("at") Instant at);

  List<DeputyRow> of(@Param("person") PersonId person);

  DeputyRow find(@Param("id") String id);

  /** Those in which either of both people has a part and which share a moment with the period. */
  List<DeputyRow> overlapping(
      @Param("one") PersonId one,
      @Param("other") PersonId other,
      @Param("from") Instant from,
      @Param("until") Instant until);

  /** People with a post where the principal has one. */
  List<PersonPostRow> colleagues(
      @Param("principal") PersonId principal, @Param("sameRegion") boolean sameRegion);

  /** Holds the person until the transaction ends; null where there is none. */
  PersonId lock(@Param("id") PersonId id);

  void insert(DeputyRow row);

  /** Those that have ended without anybody having been told. */
  List<DeputyRow> untold(@Param("now") Instant now, @Param("most") int most);

  /** 1 for whoever is first to tell. */
  int told(@Param("id") String id, @Param("now") Instant now);

  int end(@Param("id") String id, @Param("at") Instant at);
}
