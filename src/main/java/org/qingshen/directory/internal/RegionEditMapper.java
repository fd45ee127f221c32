package org.qingshen.directory.internal;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.Region;
import org.qingshen.shared.RegionCode;

@Mapper
interface RegionEditMapper {

  List<Region> within(@Param("parent") RegionCode parent);

  Optional<Region> find(@Param("code") RegionCode code);

  int count();

  List<Region> all();

  void insert(@Param("regions") List<Region> regions);

  void delete(@Param("regions") List<Region> regions);

  int rename(
      @Param("code") RegionCode code, @Param("seen") String seen, @Param("name") String name);
}
