package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

@Mapper
interface PanelSeatMapper {

  void insert(SeatRow row);

  SeatRow find(String id);

  List<SeatRow> ofPanel(@Param("panelId") String panelId);

  /** Calls of that expert to a case, the latest first. */
  List<SeatRow> ofExpert(@Param("caseId") CaseId caseId, @Param("expertId") PersonId expertId);

  /** All calls of that expert that were put before the expert, the latest first. */
  List<SeatRow> calls(@Param("expertId") PersonId expertId, @Param("limit") int limit);

  /** The seat that waits for the holder of that post. */
  SeatRow waiting(@Param("caseId") CaseId caseId, @Param("postId") String postId);

  /** Who was ever called in that case. */
  List<PersonId> called(@Param("caseId") CaseId caseId);

  /** How many seats each of them holds whose work is not done; nobody without one. */
  List<OpenSeats> openOf(@Param("experts") Collection<PersonId> experts);

  record OpenSeats(PersonId expertId, int seats) {}

  int accept(@Param("id") String id, @Param("at") Instant at);

  /** Ends a call that is open; 0 where it is not any more. */
  int end(
      @Param("id") String id,
      @Param("state") SeatState state,
      @Param("reason") String reason,
      @Param("at") Instant at);
}
