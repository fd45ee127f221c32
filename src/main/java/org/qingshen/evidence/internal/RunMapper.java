package org.qingshen.evidence.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.EvidenceCheck.Totals;
import org.qingshen.evidence.LedgerRuns;
import org.qingshen.shared.PersonId;

@Mapper
interface RunMapper {

  void begin(@Param("id") String id, @Param("by") PersonId by, @Param("at") Instant at);

  /** Whether any has been seen since then and is not over. */
  boolean running(Instant since);

  void progress(@Param("id") String id, @Param("at") Instant at, @Param("totals") Totals totals);

  void end(
      @Param("id") String id,
      @Param("at") Instant at,
      @Param("said") String said,
      @Param("failure") String failure);

  List<LedgerRuns.Run> newest(int limit);
}
