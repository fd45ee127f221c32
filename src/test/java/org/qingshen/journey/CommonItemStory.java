package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.InquiryOutcome.INSUFFICIENT;
import static org.qingshen.integrity.InquiryOutcome.NOT_CONFIRMED;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.InquiryJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two departments confirm: a veto only on what both found. Source: ADR 0023. */
abstract class CommonItemStory {

  private static final String FRAUD = "DATA_FRAUD";
  private static final String REPORT = "FALSE_REPORT";
  private static final String EVIDENCE = "FALSE_EVIDENCE";
  private static final String FRAUD_TEXT = "数据造假";
  private static final String REPORT_TEXT = "虚假审核报告";

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired Ledger ledger;
  @Autowired List<LedgerCheck> checks;
  @Autowired Attachments attachments;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;

  private InquiryJourneys inquiry;
  private CaseId id;

  @BeforeEach
  void anInvestigatedSuspicion() {
    BpmnAwareTests.init(engine);
    clock.reset();
    inquiry = people.inquiry();
    id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    inquiry.investigated(id);
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    BpmnAwareTests.reset();
  }

  @Test
  @DisplayName("Two confirm with one item in common: vetoed at once, and on that item alone")
  void oneItemInCommonVetoesAndOnlyItIsWritten() throws IOException {
    done(inquiry.confirm(id, "gx-drc-2", FRAUD, EVIDENCE));
    Outcome second = inquiry.confirm(id, "gx-iit-2", FRAUD, REPORT);

    assertThat(said(second)).isEqualTo("integrity.determination.CONFIRMED");
    assertThat(suspicion()).isEqualTo("CONFIRMED");
    assertThat(cases.of(id).state()).isEqualTo("VETOED");
    assertThat(letter(LetterKind.VETO_DECISION)).contains(FRAUD_TEXT).doesNotContain(REPORT_TEXT);
    holds();
  }

  @Test
  @DisplayName("Two confirm without an item in common: nothing is decided, the third is waited for")
  void twoThatAllegeDifferentThingsWaitForTheThirdWhoMakesOneCommon() throws IOException {
    done(inquiry.confirm(id, "gx-eco-3", FRAUD));
    Outcome second = inquiry.confirm(id, "gx-drc-2", REPORT);

    assertThat(said(second)).isEqualTo("integrity.determination.PENDING");
    assertThat(suspicion()).isEqualTo("OPEN");
    assertThat(cases.of(id).underInquiry()).isTrue();

    done(inquiry.confirm(id, "gx-iit-2", FRAUD));

    assertThat(cases.of(id).state()).isEqualTo("VETOED");
    assertThat(letter(LetterKind.VETO_DECISION))
        .contains(FRAUD_TEXT, "自治区工业和信息化")
        .as("who found something else concurs in nothing")
        .doesNotContain(REPORT_TEXT);
    holds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONFIRMED", "NOT_CONFIRMED", "INSUFFICIENT"})
  @DisplayName("All have spoken and no item has two: insufficient, and everybody is told why")
  void withoutACommonItemTheEvidenceIsInsufficientAndTheReasonIsSaid(String third)
      throws IOException {
    done(inquiry.confirm(id, "gx-eco-3", FRAUD));
    done(inquiry.confirm(id, "gx-drc-2", REPORT));
    Outcome last =
        switch (third) {
          case "CONFIRMED" -> inquiry.confirm(id, "gx-iit-2", EVIDENCE);
          case "NOT_CONFIRMED" -> inquiry.determine(id, "gx-iit-2", NOT_CONFIRMED);
          default -> inquiry.determine(id, "gx-iit-2", INSUFFICIENT);
        };

    assertThat(said(last)).isEqualTo("integrity.determination.INSUFFICIENT.NO_COMMON_ITEM");
    assertThat(suspicion()).isEqualTo("INSUFFICIENT");
    assertThat(cases.of(id).state()).isNotEqualTo("VETOED");
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(letter(LetterKind.INQUIRY_CLEARANCE)).contains("没有任何一项否决情形由两个部门共同认定");
    assertThat(deciding().data())
        .containsEntry("result", "INSUFFICIENT")
        .containsEntry("ground", "NO_COMMON_ITEM");
    assertThat(told("gx-eco")).contains("integrity.inquiry.ended.INSUFFICIENT.NO_COMMON_ITEM");
    holds();
  }

  private static String said(Outcome outcome) {
    return ((Outcome.Done) outcome).message().key();
  }

  /** The chain, and every row beside it. */
  private void holds() {
    assertThat(ledger.verify(id).faults()).isEmpty();
    for (LedgerCheck check : checks) {
      check.ofCase(id).ifPresent(found -> assertThat(found.faults()).isEmpty());
    }
  }

  private String suspicion() {
    return jdbc.queryForObject(
        "select state from suspicion where case_id = ?", String.class, id.value());
  }

  private SealedEntry deciding() {
    return read("xingan", "falsification-inquiry/determine");
  }

  private SealedEntry read(String login, String step) {
    return signIn.as(login, () -> cases.dossier(id)).stream()
        .filter(entry -> entry.step().equals(step))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private String letter(LetterKind kind) throws IOException {
    StringBuilder words = new StringBuilder();
    for (var file : read("xingan", "letter/" + kind).attachments()) {
      try (InputStream content = attachments.open(file);
          XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(content))) {
        words.append(text.getText());
      }
    }
    return words.toString();
  }

  private List<String> told(String login) {
    return jdbc.queryForList(
        "select m.subject_key from message m join account a on a.person_id = m.person_id"
            + " where a.login = ? and m.link like ?",
        String.class,
        login,
        "case/" + cases.of(id).number() + "%");
  }
}
