package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.ReviewSheet;
import org.qingshen.integrity.facts.Severity;

class HandRulesTest {

  private static final String TEXT = CorpusWords.passage(new Random(5), 8);

  private static SheetBuilder text(String subject, String text) {
    SheetBuilder sheet = sheet();
    sheet.subject = subject;
    sheet.caseId = "case-" + subject;
    sheet.consultant = "one";
    sheet.passages.add(new Passage("content", text));
    return sheet;
  }

  @Test
  @DisplayName(
      "P1: five audits at once pass, six do not; one certificate serves one agency (W:YN2)")
  void nobodyIsEverywhere() {
    assertThat(check(new AuditorEverywhere(), audit("mine"), audits(4))).isEmpty();
    assertThat(check(new AuditorEverywhere(), audit("mine"), audits(5))).hasSize(1);
    assertThat(
            check(new AuditorEverywhere(), certificate("mine", "a"), certificate("o", "a").build()))
        .isEmpty();
    assertThat(
            check(new AuditorEverywhere(), certificate("mine", "a"), certificate("o", "b").build()))
        .hasSize(1);
  }

  private static FactSheet[] audits(int many) {
    return IntStream.range(0, many).mapToObj(i -> audit("o" + i).build()).toArray(FactSheet[]::new);
  }

  private static SheetBuilder audit(String subject) {
    return tie(subject, "auditor", subject, Relation.Kind.AUDITOR_OF);
  }

  private static SheetBuilder certificate(String subject, String agency) {
    return tie(subject, "certificate", agency, Relation.Kind.CERTIFICATE_AT);
  }

  private static SheetBuilder tie(String subject, String who, String whom, Relation.Kind kind) {
    SheetBuilder sheet = text(subject, "");
    sheet.relations.add(new Relation("team[0]", who, whom, kind));
    return sheet;
  }

  @Test
  @DisplayName("P2: five equal scores, a copied reason, less than ten minutes (W:LNC; [D])")
  void expertsJudgeOnTheirOwn() {
    assertThat(sheets("12345", 10, TEXT)).isEmpty();
    assertThat(sheets("12346", 10, TEXT)).hasSize(1);
    assertThat(sheets("12345", 9, TEXT)).hasSize(1);
    assertThat(sheets("12345", 10, CorpusWords.passage(new Random(5), 8) + "完")).isEmpty();
  }

  /** Against a sheet of 12346 that took an hour. */
  private static List<?> sheets(String scores, long minutes, String reason) {
    SheetBuilder sheet = sheet();
    sheet.sheets.add(review("1", "12346", 60, CorpusWords.passage(new Random(9), 8)));
    sheet.sheets.add(review("2", scores, minutes, reason));
    return check(new SheetsAlike(), sheet);
  }

  private static ReviewSheet review(String seat, String scores, long minutes, String reason) {
    List<BigDecimal> points = scores.chars().mapToObj(c -> BigDecimal.valueOf(c - '0')).toList();
    return new ReviewSheet(seat, points, List.of(reason), Duration.ofMinutes(minutes));
  }

  @Test
  @DisplayName("P3: an expert tied to the applicant or the consultant stands aside (avoidance)")
  void tiedExpertsStandAside() {
    assertThat(check(new ExpertTied(), tie("mine", "expert", "mine", Relation.Kind.EXPERT_TIED_TO)))
        .singleElement()
        .matches(one -> one.severity() == Severity.BLOCKING && one.forSubmitter() != null);
    assertThat(check(new ExpertTied(), tie("mine", "expert", "one", Relation.Kind.EXPERT_TIED_TO)))
        .hasSize(1);
    assertThat(check(new ExpertTied(), tie("mine", "expert", "two", Relation.Kind.EXPERT_TIED_TO)))
        .isEmpty();
  }

  @Test
  @DisplayName("P2: all scores but one alike, or a reworded reason: reviewers are told, not warned")
  void nearlyAlikeSheetsAreOnlyTold() {
    assertThat(findings("1234567", "1234568", TEXT, CorpusWords.passage(new Random(9), 8)))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION);
    assertThat(findings("1234567", "1234588", TEXT, CorpusWords.passage(new Random(9), 8)))
        .isEmpty();
    String reworded = CorpusWords.reworded(TEXT, 0.12, new Random(1));
    assertThat(findings("12345", "54321", TEXT, reworded))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION);
    String edited = CorpusWords.reworded(TEXT, 0.02, new Random(1));
    assertThat(findings("12345", "54321", TEXT, edited))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING);
  }

  private static List<Finding> findings(String one, String other, String reason, String another) {
    SheetBuilder sheet = sheet();
    sheet.sheets.add(review("1", one, 60, reason));
    sheet.sheets.add(review("2", other, 60, another));
    return check(new SheetsAlike(), sheet);
  }
}
