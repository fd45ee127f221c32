package org.qingshen.access.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.access.TrailEntry;

@Mapper
interface TrailMapper {

  void insert(TrailEntry entry);

  List<TrailEntry> page(
      @Param("subject") String subject, @Param("before") String before, @Param("limit") int limit);
}
