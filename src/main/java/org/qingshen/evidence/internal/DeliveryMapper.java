package org.qingshen.evidence.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DeliveryMapper {

  boolean asked(@Param("no") long no, @Param("channel") String channel);

  void ask(@Param("no") long no, @Param("channel") String channel, @Param("at") Instant at);

  /** Those whose time has come and whose place is one of these, oldest checkpoint first. */
  List<DeliveryRow> due(
      @Param("now") Instant now,
      @Param("channels") List<String> channels,
      @Param("limit") int limit);

  /** 1 where this node has it now; 0 where another was faster. */
  int claim(@Param("row") DeliveryRow row, @Param("until") Instant until);

  void delivered(@Param("no") long no, @Param("channel") String channel, @Param("at") Instant at);

  void failed(@Param("no") long no, @Param("channel") String channel, @Param("why") String why);

  void dueNow(Instant now);

  List<DeliveryRow> newest(int limit);

  long waiting();

  /** Null where none waits. */
  Instant waitingSince();
}
