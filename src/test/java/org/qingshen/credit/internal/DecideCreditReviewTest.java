package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewProcess;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.InquiryHands;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.WorkItem;

/** What the departments are shown of a request is sealed with their opinion. */
class DecideCreditReviewTest {

  private static final CaseId CASE = CaseId.next();
  private static final long SEQ = 4711;

  private final CreditMapper mapper = mock(CreditMapper.class);
  private final CreditReviewProcess process = mock(CreditReviewProcess.class);
  private final CaseFiles cases = mock(CaseFiles.class);
  private final VetoCatalogue catalogue = mock(VetoCatalogue.class);
  private final Texts texts = Texts.ofBundles();
  private final CreditWords words =
      new CreditWords(
          catalogue,
          new CreditSettings(12, 12, "", 3, "", 15),
          new RemedySettings("可以申请行政复议（测试）。", "", 15, ""),
          texts,
          Clock.systemUTC());
  private final DecideCreditReview step =
      new DecideCreditReview(mapper, process, mock(InquiryHands.class), cases, words, texts);

  @Test
  @DisplayName("ADR 0023: the applicant reads the opinion, and no number of the chain in it")
  void noNumberOfTheChainIsSealedWithAnOpinion() {
    SealedEntry request = mock(SealedEntry.class);
    when(request.seq()).thenReturn(SEQ);
    when(request.data()).thenReturn(Map.of("reasons", "材料属实（测试）。"));
    when(request.attachments()).thenReturn(List.of(mock(Attachment.class)));
    when(cases.dossier(CASE)).thenReturn(List.of(request));
    when(process.reviewOf("round")).thenReturn(Optional.of("review"));
    when(mapper.review("review")).thenReturn(review());
    when(mapper.find("record")).thenReturn(record());
    WorkItem item = mock(WorkItem.class);
    when(item.round()).thenReturn("round");
    when(item.caseId()).thenReturn(CASE);

    Map<String, Object> facts = step.context(item).facts();

    assertThat(facts.get("requestReasons").toString()).contains("材料属实（测试）。").contains("附 1 个文件");
    assertThat(facts.toString()).doesNotContain(String.valueOf(SEQ)).doesNotContain("4,711");
  }

  @Test
  void remediesAreNumberedFromOneInEveryLetter() {
    assertThat(words.remedies()).startsWith("（一）").contains("（二）可以申请行政复议（测试）。（三）行政诉讼");
    assertThat(words.remediesAfterReview()).startsWith("（一）可以申请行政复议（测试）。（二）行政诉讼");
  }

  private static CreditReviewRow review() {
    return new CreditReviewRow(
        "review",
        "record",
        CASE,
        Kind.APPEAL,
        new PersonId("clerk"),
        null,
        Instant.EPOCH,
        SEQ,
        Instant.EPOCH,
        null,
        null,
        null,
        null,
        null);
  }

  private static CreditRow record() {
    return new CreditRow(
        "record",
        CASE,
        "GX-1",
        new RegionCode("450000"),
        Role.APPLICANT,
        CreditEyes.FILE.applicant(),
        null,
        null,
        "兴安县人民政府",
        "s1",
        "inquiry",
        "DATA_FRAUD",
        null,
        null,
        LocalDate.of(2026, 11, 3),
        null,
        "",
        State.ACTIVE,
        Instant.EPOCH,
        1);
  }
}
