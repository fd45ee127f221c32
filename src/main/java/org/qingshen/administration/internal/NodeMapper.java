package org.qingshen.administration.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NodeMapper {

  /** Seconds since 1970 by the database's clock. */
  BigDecimal databaseSeconds();

  List<NodeRow> all();

  int seen(@Param("id") String id, @Param("at") Instant at, @Param("offset") long offset);

  void insert(NodeRow row);

  void forget(@Param("before") Instant before);

  record NodeRow(String id, Instant startedAt, Instant lastSeenAt, long clockOffsetMs) {}
}
