package org.qingshen.evidence.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.shared.CaseId;

@Mapper
interface CheckpointMapper {

  CheckpointHead lockHead();

  CheckpointHead head();

  void moveHead(CheckpointHead head);

  /** Heads that no checkpoint holds. */
  List<MovedHead> awaiting(int limit);

  void add(Checkpoint checkpoint);

  void addLeaves(@Param("leaves") Collection<Leaf> leaves);

  /** Cases that a checkpoint holds and that do not say so yet. */
  List<CaseId> unmarked(@Param("after") String after, @Param("limit") int limit);

  List<CaseId> lockFree(@Param("ids") Collection<CaseId> ids);

  void mark(@Param("ids") Collection<CaseId> ids);

  List<Checkpoint> after(@Param("no") long no, @Param("limit") int limit);

  Checkpoint find(long no);

  List<Leaf> leaves(
      @Param("checkpoint") long checkpoint, @Param("after") int after, @Param("limit") int limit);

  List<Leaf> leavesOf(
      @Param("caseId") CaseId caseId, @Param("after") long after, @Param("limit") int limit);

  Leaf newestOf(CaseId caseId);

  /** The first leaf of a case at that entry or after it. */
  Leaf firstOf(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  Long markedUntil(CaseId caseId);

  /** The newest leaf of an entry after the case's head, or without one, at one moment. */
  Leaf cutOff(CaseId caseId);

  long beyondHead();
}
