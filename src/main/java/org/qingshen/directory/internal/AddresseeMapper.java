package org.qingshen.directory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;

@Mapper
interface AddresseeMapper {

  /** Posts that may serve one of these queues; one row for each deputy as well. */
  List<AddresseeRow> of(@Param("wanted") List<Wanted> wanted, @Param("at") Instant at);

  List<EmailRow> emails(@Param("people") Collection<PersonId> people);

  /**
   * @param post null where the queue is not one holder's
   * @param organisation null where the queue is not one organisation's
   * @param regions pattern of the codes of that place; null where the queue is not a place's
   */
  record Wanted(String kind, String post, String organisation, String regions) {}

  record EmailRow(PersonId id, String email) {}
}
