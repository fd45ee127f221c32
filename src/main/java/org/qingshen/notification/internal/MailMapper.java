package org.qingshen.notification.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MailMapper {

  void insert(@Param("rows") List<MailRow> rows);

  /** Mail whose time has come, the longest waiting first. */
  List<MailRow> due(@Param("now") Instant now, @Param("limit") int limit);

  /** 1 where this node has it now; 0 where another was faster. */
  int claim(@Param("id") String id, @Param("seen") Instant seen, @Param("retryAt") Instant retryAt);

  void sent(@Param("id") String id);

  void failed(
      @Param("id") String id, @Param("state") MailRow.State state, @Param("error") String error);

  /** At most {@code limit} that are over and were written before that moment. */
  int deleteOver(@Param("before") Instant before, @Param("limit") int limit);
}
