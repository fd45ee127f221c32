package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

@Mapper
interface InnerChainMapper {

  List<InnerChainRow> chains();

  void insertChain(InnerChainRow row);

  /** 0 where somebody changed it meanwhile. */
  int updateChain(InnerChainRow row);

  int deleteChain(@Param("organisation") OrganisationId organisation, @Param("step") String step);

  /** Oldest first. */
  List<PassingRow> passings(@Param("item") WorkItemId item);

  void insertPassing(PassingRow row);

  /** Moves an open item to that queue and into those hands; null for nobody's. */
  int moveItem(
      @Param("item") WorkItemId item,
      @Param("queue") Queue queue,
      @Param("assignee") PersonId assignee,
      @Param("assigneeName") String assigneeName);

  Hindrance hindrance(
      @Param("caseId") CaseId caseId,
      @Param("item") WorkItemId item,
      @Param("hands") Collection<PersonId> hands);

  List<PersonId> abstaining(@Param("caseId") CaseId caseId);

  void insertAbstention(
      @Param("caseId") CaseId caseId,
      @Param("person") PersonId person,
      @Param("seq") long seq,
      @Param("at") Instant at);

  /** Gives back what that person has claimed in a case, in queues of departments. */
  int releaseClaims(@Param("caseId") CaseId caseId, @Param("person") PersonId person);
}
