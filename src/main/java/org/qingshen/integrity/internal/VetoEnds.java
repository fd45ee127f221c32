package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.casefile.CaseEnds;
import org.qingshen.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Which cases a veto has ended: nobody accuses them again, so none is vetoed twice. */
@Component
class VetoEnds {

  private final List<CaseEnds> ends;

  VetoEnds(List<CaseEnds> ends) {
    this.ends = List.copyOf(ends);
  }

  boolean ended(CaseFile file) {
    return ends.stream()
        .filter(end -> end.caseKind().equals(file.kind()))
        .anyMatch(end -> end.of(file) == CaseEnds.End.VETOED);
  }
}
