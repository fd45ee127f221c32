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

  /** What was given up, or ended with something unchecked; 0 for anything else. */
  int again(@Param("id") String id, @Param("at") Instant at);

  /** Nothing the act found was kept. */
  void nothingKept(String id);

  /** What the act found, in the order of positions. */
  List<KeptRow> keptOfAct(String checkId);

  /** The last submission of that kind of facts; null for none. */
  Long newest(@Param("caseId") CaseId caseId, @Param("facts") String facts);

  void insertFindings(@Param("findings") List<FindingRow> findings);

  /**
   * Clears what a job has found before.
   *
   * @param failed also rules that failed in the act, which have been run again
   */
  void clearFindings(@Param("checkId") String checkId, @Param("failed") boolean failed);

  /** Every check of the case with its findings, oldest first; one row for a check without any. */
  List<CheckedRow> ofCase(@Param("caseId") CaseId caseId);

  /**
   * Given up, or still pending after failing; the last first.
   *
   * @param before nulls for the first page
   */
  List<CheckRow> troubled(
      @Param("beforeAt") Instant beforeAt,
      @Param("beforeId") String beforeId,
      @Param("limit") int limit);

  /** Findings that say that something was not checked, the last first; likewise paged. */
  List<GapRow> gaps(
      @Param("beforeAt") Instant beforeAt,
      @Param("beforeId") String beforeId,
      @Param("limit") int limit);

  /** Rules that could not run, by rule, since then. */
  List<UncheckedRow> unchecked(@Param("since") Instant since);
}
