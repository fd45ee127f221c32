package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

@Mapper
interface TermMapper {

  void insert(TermRow row);

  TermRow find(@Param("id") String id);

  /** The term that runs or pauses for that work. */
  TermRow ofItem(@Param("item") WorkItemId item);

  /** The case of a term, to lock before reading anything that counts. */
  CaseId caseOf(@Param("id") String id);

  List<TermRow> ofCase(@Param("caseId") CaseId caseId);

  /** Of the work behind a case's joint reviews. */
  List<TermTopicRow> topics(CaseId caseId);

  /** Those that have not ended. */
  List<TermRow> openOf(@Param("caseId") CaseId caseId);

  /** Ended ones that a later item of their step would continue. */
  List<TermRow> continuable(@Param("caseId") CaseId caseId);

  /** The last of that step in that case which a later item continues. */
  TermRow lastOf(
      @Param("caseId") CaseId caseId, @Param("step") String step, @Param("queue") Queue queue);

  /** A term whose work item was lost. */
  TermRow lost(
      @Param("caseId") CaseId caseId, @Param("step") String step, @Param("queue") Queue queue);

  List<String> dueForLook(@Param("now") Instant now, @Param("limit") int limit);

  void end(@Param("engineTaskId") String engineTaskId, @Param("at") Instant at);

  /** Ends those that waited for work which will not come. */
  void endHeld(@Param("caseId") CaseId caseId, @Param("at") Instant at);

  void reopen(@Param("item") WorkItemId item);

  void attach(@Param("id") String id, @Param("item") WorkItemId item);

  /** Stops it; also one that had ended and waits for its next item. */
  void hold(@Param("id") String id, @Param("at") Instant at);

  /** Lets it run until then. */
  void run(@Param("id") String id, @Param("due") Instant due, @Param("look") Instant look);

  void extend(
      @Param("id") String id,
      @Param("due") Instant due,
      @Param("by") int by,
      @Param("reason") String reason,
      @Param("seq") long seq,
      @Param("look") Instant look);

  void limit(
      @Param("id") String id,
      @Param("due") Instant due,
      @Param("cutOff") Instant cutOff,
      @Param("look") Instant look);

  void reminded(@Param("id") String id, @Param("at") Instant at, @Param("look") Instant look);

  void over(@Param("id") String id, @Param("escalatedAt") Instant escalatedAt);

  void look(@Param("id") String id, @Param("look") Instant look);

  void insertPause(
      @Param("id") String id,
      @Param("from") Instant from,
      @Param("to") Instant to,
      @Param("reason") String reason);

  /**
   * @return how many were open for that reason
   */
  int closePause(@Param("id") String id, @Param("reason") String reason, @Param("at") Instant at);

  List<TermPauseRow> pauses(@Param("caseId") CaseId caseId);

  List<TermPauseRow> openPauses(@Param("id") String id);

  /** Open work in that region whose term is near its end or over, what is due first first. */
  List<WorkItemId> near(
      @Param("region") String region, @Param("now") Instant now, @Param("limit") int limit);

  /** Shows it on the desk. */
  void show(@Param("item") WorkItemId item, @Param("span") TermSpan span);

  /** The engine's task of open work; null where it is over. */
  String taskOf(@Param("item") WorkItemId item);
}
