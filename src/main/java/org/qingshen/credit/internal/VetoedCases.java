package org.qingshen.credit.internal;

import org.qingshen.casefile.CaseFile;
import org.qingshen.integrity.CaseSubjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells without the database which cases have no credit records: all that run. */
@Component
class VetoedCases {

  private final ObjectProvider<CaseSubjects> subjects;

  VetoedCases(ObjectProvider<CaseSubjects> subjects) {
    this.subjects = subjects;
  }

  boolean is(CaseFile file) {
    return subjects.stream()
        .anyMatch(source -> source.caseKind().equals(file.kind()) && source.vetoed(file));
  }
}
