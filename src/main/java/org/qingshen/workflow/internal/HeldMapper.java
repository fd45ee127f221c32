package org.qingshen.workflow.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.PersonId;

@Mapper
interface HeldMapper {

  /** The open items that person has claimed. */
  List<HeldRow> by(@Param("person") PersonId person);
}
