package org.qingshen.access.internal;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SetupTokenMapper {

  long count();

  void insert(@Param("tokenHash") String tokenHash, @Param("createdAt") Instant createdAt);

  /** One where the token was there and unused. */
  int use(@Param("tokenHash") String tokenHash, @Param("usedAt") Instant usedAt);
}
