package org.qingshen.evidence.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.SigningKey;

@Mapper
interface SignatureMapper {

  /** Oldest first. */
  List<SigningKey> keys();

  void introduce(SigningKey key);

  void add(CheckpointSignature signature);

  CheckpointSignature find(long checkpoint);

  CheckpointSignature latest();

  /** From that number to that, both included. */
  List<CheckpointSignature> between(@Param("first") long first, @Param("last") long last);

  long headNo();

  /** Signatures of checkpoints that do not exist, at one moment. */
  List<Long> ofNothing(int limit);
}
