package org.qingshen.experts.internal;

import org.qingshen.experts.PanelSubject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a panel must know of a case, by its kind. */
@Component
class PanelSubjects {

  private final ObjectProvider<PanelSubject> subjects;

  PanelSubjects(ObjectProvider<PanelSubject> subjects) {
    this.subjects = subjects;
  }

  PanelSubject of(String caseKind) {
    return subjects.stream()
        .filter(subject -> subject.caseKind().equals(caseKind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No panel is asked about " + caseKind));
  }
}
