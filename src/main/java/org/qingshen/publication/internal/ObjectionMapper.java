package org.qingshen.publication.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.publication.Objections.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/** Objections, and filings counted against abuse. */
@Mapper
interface ObjectionMapper {

  void insert(ObjectionRow row);

  ObjectionRow ofWork(WorkItemId item);

  ObjectionRow byToken(@Param("noticeId") String noticeId, @Param("token") String tokenDigest);

  boolean known(@Param("noticeId") String noticeId, @Param("digest") String digest);

  int count(String noticeId);

  int countOpen(String noticeId);

  /** Gives the one objection of the case in that state that has no work yet this work. */
  int assign(
      @Param("caseId") CaseId caseId, @Param("state") State state, @Param("item") WorkItemId item);

  void answered(
      @Param("id") String id,
      @Param("state") State state,
      @Param("reasons") String reasons,
      @Param("reply") String reply,
      @Param("by") PersonId by,
      @Param("closedAt") Instant closedAt);

  void concurred(
      @Param("id") String id,
      @Param("state") State state,
      @Param("declined") String declined,
      @Param("closedAt") Instant closedAt);

  void filed(@Param("id") String id, @Param("from") String from, @Param("at") Instant at);

  void forgetFilings(Instant before);

  int filings(@Param("from") String from, @Param("since") Instant since);

  int allFilings(Instant since);
}
