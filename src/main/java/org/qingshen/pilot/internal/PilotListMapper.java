package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.pilot.internal.PilotListEntry.State;
import org.qingshen.publication.OpenCalls.OpenCall;
import org.qingshen.shared.CaseId;

/** Lists being made, and the projects on them. */
@Mapper
interface PilotListMapper {

  void insert(@Param("caseId") CaseId caseId, @Param("callId") String callId);

  String callOf(CaseId listCase);

  /** Null before it was published. */
  String numberOf(CaseId listCase);

  void published(
      @Param("caseId") CaseId caseId, @Param("number") String number, @Param("at") Instant at);

  /** Cases of all applications to that call. */
  List<CaseId> applications(String callId);

  void insertEntry(PilotListEntry entry);

  List<PilotListEntry> entries(CaseId listCase);

  PilotListEntry entry(@Param("list") CaseId list, @Param("project") CaseId project);

  /** 0 where it is in another state. */
  int move(
      @Param("list") CaseId list,
      @Param("project") CaseId project,
      @Param("from") State from,
      @Param("to") State to,
      @Param("entryNo") int entryNo,
      @Param("reason") String reason);

  /** Lists on which that project stands or is published. */
  List<CaseId> listsOf(CaseId project);

  void drop(CaseId listCase);

  /** Projects whose own cases have not been told yet, from that one on. */
  List<PilotListEntry> untold(@Param("after") String after, @Param("most") int most);

  void told(@Param("list") CaseId list, @Param("project") CaseId project, @Param("at") Instant at);

  List<OpenCall> openCalls(Instant now);
}
