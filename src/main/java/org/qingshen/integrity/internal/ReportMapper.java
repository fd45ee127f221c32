package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.integrity.Reports;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** Reports of the public, and filings counted against abuse. */
@Mapper
interface ReportMapper {

  void insert(ReportRow row);

  ReportRow find(String id);

  ReportRow ofSuspicion(String suspicionId);

  ReportRow byToken(String tokenDigest);

  boolean known(@Param("reference") String referenceKey, @Param("digest") String digest);

  /** About one reference since then. */
  int about(@Param("reference") String referenceKey, @Param("since") Instant since);

  int allSince(Instant since);

  /** Those about a case that wait for an answer. */
  List<ReportRow> openOfCase(CaseId caseId);

  /** Those whose reference names no case, oldest first. */
  List<ReportRow> unmatched(@Param("province") String province);

  int close(
      @Param("id") String id,
      @Param("state") Reports.State state,
      @Param("reply") String reply,
      @Param("at") Instant at,
      @Param("by") PersonId by);

  void filed(@Param("id") String id, @Param("from") String from, @Param("at") Instant at);

  void forgetFilings(Instant before);

  int filings(@Param("from") String from, @Param("since") Instant since);
}
