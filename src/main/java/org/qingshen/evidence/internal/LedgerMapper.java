package org.qingshen.evidence.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

@Mapper
interface LedgerMapper {

  void openChain(@Param("caseId") CaseId caseId, @Param("head") ChainHead head);

  ChainHead lockHead(CaseId caseId);

  ChainHead head(CaseId caseId);

  void append(EntryRow row);

  int moveHead(
      @Param("caseId") CaseId caseId, @Param("from") ChainHead from, @Param("to") ChainHead to);

  boolean released(@Param("caseId") CaseId caseId, @Param("withheldIn") String withheldIn);

  void release(
      @Param("caseId") CaseId caseId,
      @Param("withheldIn") String withheldIn,
      @Param("at") Instant at);

  /** Rounds of a case that are still withheld. */
  List<String> withheld(@Param("caseId") CaseId caseId);

  List<EntryRow> readable(@Param("caseId") CaseId caseId, @Param("reader") PersonId reader);

  /** The next entries up to that number, oldest first. */
  List<EntryRow> entries(
      @Param("caseId") CaseId caseId,
      @Param("after") long after,
      @Param("until") long until,
      @Param("limit") int limit);

  /** Those of a step after that one of that case, in the order of cases and numbers. */
  List<EntryRow> ofStep(
      @Param("step") String step,
      @Param("caseId") String caseId,
      @Param("seq") long seq,
      @Param("limit") int limit);

  List<EntryRow> ofCase(@Param("caseId") CaseId caseId, @Param("step") String step);

  List<EntryRow> ofSteps(@Param("caseId") CaseId caseId, @Param("steps") List<String> steps);

  List<CaseId> casesOfSteps(
      @Param("steps") List<String> steps, @Param("after") String after, @Param("limit") int limit);

  /** How many entries stand after the head, or without one, at one moment. */
  long beyondHead(CaseId caseId);

  /** The next cases of which anything sealed is known, in the order of their ids. */
  List<CaseId> cases(@Param("after") String after, @Param("limit") int limit);
}
