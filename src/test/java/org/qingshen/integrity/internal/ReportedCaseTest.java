package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseEnds;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.Reports.Filing;
import org.qingshen.publication.PublishedLists;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Which case a report of the public opens something about. */
class ReportedCaseTest {

  private static final String NUMBER = "SD2026-0001";

  private final CaseFiles cases = mock(CaseFiles.class);

  @Test
  void aCaseIsFoundByItsNumber() {
    assertThat(reported(CaseEnds.End.RUNNING, "450000")).isPresent();
  }

  @Test
  void aCaseThatHasEndedOtherwiseIsFound() {
    assertThat(reported(CaseEnds.End.ENDED, "450000")).isPresent();
  }

  @Test
  void aCaseThatAVetoHasEndedIsNotVetoedTwice() {
    assertThat(reported(CaseEnds.End.VETOED, "450000")).isEmpty();
  }

  @Test
  void aCaseOfAnotherProvinceIsNotFound() {
    assertThat(reported(CaseEnds.End.RUNNING, "460000")).isEmpty();
  }

  private Optional<CaseFile> reported(CaseEnds.End end, String province) {
    CaseFile file = file();
    when(cases.named(NUMBER)).thenReturn(Optional.of(file));
    CaseEnds ends = mock(CaseEnds.class);
    when(ends.caseKind()).thenReturn(file.kind());
    when(ends.of(file)).thenReturn(end);
    return new ReportedCase(cases, mock(PublishedLists.class), new VetoEnds(List.of(ends)))
        .of(
            new Filing(
                province, NUMBER, "DATA_FRAUD", "报告人（测试）", "13800000000", "事实（测试）", List.of()));
  }

  private static CaseFile file() {
    Instant at = Instant.parse("2026-11-02T00:00:00Z");
    return new CaseFile(
        CaseId.next(),
        "pilot",
        NUMBER,
        "试点（测试）",
        new OrganisationId("org-test"),
        "某县人民政府",
        new RegionCode("450325"),
        "ANY",
        at,
        "WATERSHED",
        at,
        new PersonId("p-test"),
        null,
        null,
        false,
        1);
  }
}
