package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;

/**
 * A list as it was drafted, to be held against its rules.
 *
 * @param projects in the order of the form's rows
 */
record PilotListCheck(List<Project> projects) {

  static final String PROJECTS = "projects";
  static final String CHOICE = "choice";
  static final String POSITION = "position";
  static final String YES = "YES";

  /**
   * What is known of one project when the list is sent on.
   *
   * @param row place in the form
   * @param listedElsewhere whether it stands on another list
   */
  record Project(
      int row,
      CaseId id,
      FormData answer,
      boolean proposed,
      boolean surveyed,
      boolean suspected,
      boolean listedElsewhere) {

    boolean chosen() {
      return answer.text(CHOICE).equals(YES);
    }

    int position() {
      return answer.decimal(POSITION).map(it -> it.intValueExact()).orElse(0);
    }
  }

  List<Project> chosen() {
    return projects.stream().filter(Project::chosen).toList();
  }
}
