package org.qingshen.access.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.directory.PostKind;

@Mapper
interface PermissionMapper {

  List<PermissionRow> all();

  boolean exists(@Param("postKind") PostKind postKind, @Param("permission") String permission);

  /** Permissions whose default grants were written once. */
  List<String> seeded();

  void insertSeed(@Param("permission") String permission);

  void insert(@Param("postKind") PostKind postKind, @Param("permission") String permission);
}
