package org.qingshen.letters.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of letters reads. */
@Mapper
@LedgerRows
interface LetterCheckMapper extends CaseRows {

  List<LetterRow> letters(CaseId caseId);

  /** Of letters of that number; of any version. */
  List<CaseId> numbered(String number);
}
