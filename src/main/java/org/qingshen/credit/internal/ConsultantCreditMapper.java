package org.qingshen.credit.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.RegionCode;

/** Credit records of firms, counted; table {@code credit_record}. */
@Mapper
interface ConsultantCreditMapper {

  /** In force or under appeal, for each firm that has any. */
  List<Counted> inForce(
      @Param("province") RegionCode province, @Param("codes") Collection<String> codes);

  /** How many one firm has. */
  record Counted(String creditCode, int records) {}
}
