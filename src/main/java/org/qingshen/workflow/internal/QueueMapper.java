package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.QueueOverview;

@Mapper
interface QueueMapper {

  /** The queues by a loose walk along the index, then one range of open work for each. */
  List<QueueOverview.Load> loads();

  int claimed(
      @Param("person") PersonId person, @Param("queue") String queue, @Param("parts") String parts);
}
