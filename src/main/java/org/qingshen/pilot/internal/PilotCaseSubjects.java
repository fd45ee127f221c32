package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.PanelMembers;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Who stands behind a pilot: the body that applies, which is the one that implements it [S004], the
 * consultants it names and the experts who gave a sheet. Enterprises of the roster apply for
 * nothing themselves.
 */
@Component
class PilotCaseSubjects implements CaseSubjects {

  private final CaseFiles cases;
  private final PanelMembers members;
  private final ConsultantMapper consultants;

  PilotCaseSubjects(CaseFiles cases, PanelMembers members, ConsultantMapper consultants) {
    this.cases = cases;
    this.members = members;
    this.consultants = consultants;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public boolean vetoed(CaseFile file) {
    return file.state().equals(PilotState.VETOED.name());
  }

  /** No credit code: the directory keeps none of offices. */
  @Override
  public List<Subject> of(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    Subject applicant =
        new Subject(Role.APPLICANT, file.applicant(), null, null, file.applicantName());
    Stream<Subject> experts =
        members.scored(caseId).stream()
            .map(it -> new Subject(Role.EXPERT, null, it.id(), null, it.name()));
    return Stream.of(Stream.of(applicant), firms(caseId), experts).flatMap(all -> all).toList();
  }

  /** One that does several things for an application has a row for each, and answers once. */
  private Stream<Subject> firms(CaseId caseId) {
    Map<String, Subject> firms = new LinkedHashMap<>();
    for (ConsultantRow row : consultants.ofCase(caseId)) {
      String code = row.creditCode();
      firms.putIfAbsent(code, new Subject(Role.CONSULTANT, null, null, code, row.name()));
    }
    return firms.values().stream();
  }
}
