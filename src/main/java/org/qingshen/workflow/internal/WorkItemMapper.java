package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

@Mapper
interface WorkItemMapper {

  void insert(WorkItemRow row);

  WorkItemRow find(@Param("id") WorkItemId id);

  /** Who did the last work of that queue in that case. */
  PersonId lastDoneBy(@Param("caseId") CaseId caseId, @Param("queue") String queue);

  WorkItemId byTask(@Param("engineTaskId") String engineTaskId);

  /** The case of an item, to lock before reading anything that counts. */
  CaseId caseOf(@Param("id") WorkItemId id);

  /** One range for each queue and one for the person, united: each is a walk along an index. */
  List<WorkItemRow> todo(DeskQuery query);

  /** The same for some cases, by the index of cases. */
  List<WorkItemRow> todoOf(DeskQuery query);

  /** Each range is counted up to the cap; so is none of more. */
  int countTodo(
      @Param("queues") List<String> queues,
      @Param("people") List<PersonId> people,
      @Param("cap") int cap);

  List<WorkItemRow> done(DoneQuery query);

  /** Open work that these have claimed, newest first. */
  List<WorkItemRow> claimedBy(DeskQuery query);

  List<WorkItemRow> openOf(@Param("caseId") CaseId caseId);

  List<WorkItemRow> openOfAll(@Param("cases") Collection<CaseId> cases);

  List<WorkItemRow> historyOf(@Param("caseId") CaseId caseId);

  /**
   * @return 1 where the item was open and still as the person saw it
   */
  int assign(
      @Param("id") WorkItemId id,
      @Param("from") PersonId from,
      @Param("to") PersonId to,
      @Param("name") String name);

  int close(
      @Param("engineTaskId") String engineTaskId,
      @Param("state") String state,
      @Param("at") Instant at,
      @Param("by") PersonId by,
      @Param("name") String name,
      @Param("reason") String reason);

  /** Opens a closed item again that the engine still knows. */
  int reopen(@Param("engineTaskId") String engineTaskId);

  void retitle(
      @Param("caseId") CaseId caseId, @Param("number") String number, @Param("title") String title);

  List<String> openEngineTasks();

  /** The case a job belongs to, read beside the engine's cache; see the lock of jobs. */
  String caseOfJob(@Param("jobId") String jobId);
}
