package org.qingshen.pilot.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.RegionCode;

/** Table {@code pilot_consultant}. */
@Mapper
interface ConsultantMapper {

  void clear(CaseId caseId);

  void insert(@Param("rows") List<ConsultantRow> rows);

  List<ConsultantRow> ofCase(CaseId caseId);

  /** Credit codes after that one, in order. */
  List<String> codes(
      @Param("province") RegionCode province,
      @Param("after") String after,
      @Param("limit") int limit);

  /** Each case once for each firm, by firm and case. */
  List<Engaged> engaged(
      @Param("province") RegionCode province, @Param("codes") Collection<String> codes);

  /**
   * @param returns how often it was handed in again
   */
  record Engaged(String creditCode, String name, CaseId caseId, int returns) {}
}
