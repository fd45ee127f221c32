package org.qingshen.integrity.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.PersonId;

/** Table {@code veto_item}. */
@Mapper
interface VetoItemMapper {

  void insert(VetoItemRow row);

  /** The common ones and the province's own, of every state, by order, code and version. */
  List<VetoItemRow> concerning(@Param("province") String province);

  VetoItemRow find(@Param("id") String id);

  /** 1 where it still waited. */
  int decide(
      @Param("id") String id,
      @Param("state") State state,
      @Param("validFrom") Instant validFrom,
      @Param("by") PersonId by,
      @Param("at") Instant at,
      @Param("reason") String reason);
}
