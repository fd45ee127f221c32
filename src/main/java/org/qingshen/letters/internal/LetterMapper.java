package org.qingshen.letters.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;

@Mapper
interface LetterMapper {

  void insert(LetterRow letter);

  /** The newest version made for that order; null where none was. */
  LetterRow ofOrder(@Param("caseId") CaseId caseId, @Param("orderKey") String orderKey);

  List<LetterRow> of(CaseId caseId);

  LetterRow byToken(String token);

  /** 0 where it has a scan already. */
  int scanned(@Param("id") String id, @Param("scanId") AttachmentId scanId);
}
