package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;

/** Checks and what they found. */
@Mapper
interface CheckMapper {

  void insert(CheckRow row);

  CheckRow find(String id);

  /** Pending ones whose time has come, the oldest first. */
  List<CheckRow> due(@Param("now") Instant now, @Param("limit") int limit);

  /** Takes one for this node; 0 where another was faster. */
  int claim(
      @Param("id") String id, @Param("attempts") int attempts, @Param("nextAt") Instant nextAt);

  /** Only of the attempt that began it; 0 where another node has taken over. */
  int done(@Param("id") String id, @Param("attempts") int attempts, @Param("at") Instant at);

  int stumbled(
      @Param("id") String id, @Param("attempts") int attempts, @Param("error") String error);

  int giveUp(@Param("id") String id, @Param("at") Instant at, @Param("error") String error);

  int again(@Param("id") String id, @Param("at") Instant at);

  /** The last submission of that kind of facts; null for none. */
  Long newest(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void insertFindings(@Param("findings") List<FindingRow> findings);

  void clearFindings(@Param("checkId") String checkId);

  /** Every check of the case with its findings, oldest first; one row for a check without any. */
  List<CheckedRow> ofCase(@Param("caseId") CaseId caseId);

  /** Given up, or still pending after failing; the last first. */
  List<CheckRow> troubled(@Param("limit") int limit);

  /** Rules that could not run, by rule, since then. */
  List<UncheckedRow> unchecked(@Param("since") Instant since);
}
