package org.qingshen.experts.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code panel_veto_hit}. */
@Mapper
interface VetoHitMapper {

  void insert(VetoHitRow row);

  /** Of a panel's sheets, by item, then in the order drawn. */
  List<VetoHitRow> ofPanel(@Param("panelId") String panelId);
}
