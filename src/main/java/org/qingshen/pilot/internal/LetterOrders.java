package org.qingshen.pilot.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Organisation;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters.Order;
import org.qingshen.pilot.FormatDecision;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.TermRule;
import org.springframework.stereotype.Component;

/** What the letters of a pilot say, from what everyone who reads the case may read. */
@Component
public class LetterOrders {

  private final CaseFiles cases;
  private final ApplicationStore applications;
  private final OpenEntries entries;
  private final Offices offices;
  private final LetterWords words;
  private final Texts texts;

  LetterOrders(
      CaseFiles cases,
      ApplicationStore applications,
      OpenEntries entries,
      Offices offices,
      LetterWords words,
      Texts texts) {
    this.cases = cases;
    this.applications = applications;
    this.entries = entries;
    this.offices = offices;
    this.words = words;
    this.texts = texts;
  }

  /** 推荐函 of the three departments of the city, to those of the province: section 5, P2 [S004]. */
  public Order recommendation(CaseId caseId) {
    List<SealedEntry> opinions = entries.lastRound(caseId);
    CaseFile file = cases.of(caseId);
    Map<String, Object> facts = ofCall(file);
    facts.put(LetterField.OPINIONS.word(), words.opinions(offices.inOrder(opinions, file)));
    facts.put(
        LetterField.ADDRESSEES.word(),
        offices.province(file).stream()
            .map(Organisation::name)
            .collect(Collectors.joining(texts.say(Text.of("pilot.call.comma")))));
    List<Organisation> issuers =
        offices.inOrder(opinions, file).stream()
            .map(entry -> offices.of(entry.by().organisation()))
            .toList();
    long last = opinions.stream().mapToLong(SealedEntry::seq).max().orElse(0);
    return order(
        file,
        LetterKind.RECOMMENDATION,
        PilotReviewModel.ISSUE_RECOMMENDATION,
        last,
        issuers,
        facts);
  }

  /** 受理 or, with both times, 不予受理: section 10 [S004]. */
  public Order submissionNotice(CaseId caseId, boolean late) {
    CaseFile file = cases.of(caseId);
    Map<String, Object> facts = ofCall(file);
    Instant sentUp = applications.of(caseId).sentUpAt();
    Instant cutOff = applications.callOf(caseId).closesAt();
    facts.put(LetterField.SENT_UP_AT.word(), words.moment(sentUp));
    facts.put(LetterField.CUT_OFF.word(), words.moment(cutOff));
    LetterKind kind = late ? LetterKind.REFUSAL : LetterKind.ACCEPTANCE;
    return order(
        file,
        kind,
        PilotReviewModel.ISSUE_SUBMISSION_NOTICE,
        entries.last(caseId, PilotReviewModel.SEND_UP).seq(),
        offices.ecology(file),
        facts);
  }

  /**
   * The result of the format check, or everything that is missing, once: section 5, P3 [D].
   *
   * @param due until when the applicant may complete it; empty where no term is set
   */
  public Order formatNotice(CaseId caseId, Optional<Instant> due, Optional<TermRule> rule) {
    SealedEntry check = entries.last(caseId, PilotReviewModel.CHECK_FORMAT);
    CaseFile file = cases.of(caseId);
    FormData answers = new FormData(check.data());
    Map<String, Object> facts = ofCall(file);
    LetterKind kind =
        switch (FormatDecision.valueOf(answers.text("decision"))) {
          case PASS -> LetterKind.FORMAT_PASSED;
          case REJECT -> LetterKind.FORMAT_REJECTED;
          case RETURN -> LetterKind.COMPLETION_NOTICE;
        };
    facts.put(LetterField.REASONS.word(), answers.text("reasons"));
    facts.put(LetterField.ITEMS.word(), words.items(answers.rows("completionItems")));
    facts.put(LetterField.DUE.word(), words.due(due));
    facts.put(LetterField.DEADLINE.word(), words.deadline(due, rule));
    return order(
        file,
        kind,
        PilotReviewModel.ISSUE_FORMAT_NOTICE,
        check.seq(),
        List.of(offices.of(check.by().organisation())),
        facts);
  }

  private Map<String, Object> ofCall(CaseFile file) {
    PilotCall call = applications.callOf(file.id());
    Map<String, Object> facts = new HashMap<>();
    facts.put(LetterField.CALL.word(), call.title());
    facts.put(LetterField.CALL_BASIS.word(), call.basis());
    facts.put(
        LetterField.CATEGORY.word(),
        file.category() == null ? "" : texts.say(Text.of("pilot.category." + file.category())));
    return facts;
  }

  /** A repeated job finds the letter by the element and the entry it follows from. */
  private static Order order(
      CaseFile file,
      LetterKind kind,
      String element,
      long follows,
      List<Organisation> issuers,
      Map<String, Object> facts) {
    return new Order(
        file.id(), kind, element + "#" + follows, file.region().province(), issuers, facts);
  }
}
