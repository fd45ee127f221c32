package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.experts.PanelMembers;
import org.qingshen.integrity.CaseSubjects.Subject;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

class PilotCaseSubjectsTest {

  private static final CaseId CASE = CaseId.next();
  private static final String FIRM = "91450000MA5K000001";
  private static final String OTHER = "91450000MA5K000002";

  private final CaseFiles cases = mock(CaseFiles.class);
  private final ConsultantMapper consultants = mock(ConsultantMapper.class);
  private final PilotCaseSubjects subjects =
      new PilotCaseSubjects(cases, mock(PanelMembers.class), consultants);

  @Test
  void aFirmThatDoesTwoThingsForAnApplicationIsChosenAndRecordedOnce() {
    CaseFile file = mock(CaseFile.class);
    when(file.applicant()).thenReturn(new OrganisationId("org"));
    when(file.applicantName()).thenReturn("演示县人民政府");
    when(cases.of(CASE)).thenReturn(file);
    when(consultants.ofCase(CASE))
        .thenReturn(
            List.of(
                row(1, FIRM, "演示咨询公司", "AUDIT"),
                row(2, OTHER, "演示检测公司", "MONITORING"),
                row(3, FIRM, "演示咨询公司（本部）", "PLAN")));

    assertThat(subjects.of(CASE))
        .extracting(Subject::code, Subject::name)
        .extracting(it -> it.toList().toString())
        .containsExactly(
            "[APPLICANT:演示县人民政府, 演示县人民政府]",
            "[CONSULTANT:" + FIRM + ", 演示咨询公司]",
            "[CONSULTANT:" + OTHER + ", 演示检测公司]");
  }

  private static ConsultantRow row(int no, String code, String name, String support) {
    return new ConsultantRow(CASE, no, new RegionCode("450000"), code, name, support);
  }
}
