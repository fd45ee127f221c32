package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.Inquiries;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.integrity.rules.Rulebook;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules found that the office lets raise a suspicion: one for each rule and submission, which
 * waits for triage and has no effect until then. Source: issue 4 of 4, item 2.
 */
@Component
class RuleSuspicions {

  private static final String ITEM = "DATA_FRAUD";
  private static final String RULE = "rule";
  private static final String ENTRY = "entry";
  private static final int MOST_PINS = 20;

  private final RaisingSettings settings;
  private final CheckMapper checks;
  private final SuspicionMapper suspicions;
  private final Inquiries inquiries;
  private final CaseFiles cases;
  private final VetoEnds vetoes;
  private final Ledger ledger;
  private final Texts texts;

  RuleSuspicions(
      RaisingSettings settings,
      Rulebook rulebook,
      CheckMapper checks,
      SuspicionMapper suspicions,
      Inquiries inquiries,
      CaseFiles cases,
      VetoEnds vetoes,
      Ledger ledger,
      Texts texts) {
    this.settings = settings;
    this.checks = checks;
    this.suspicions = suspicions;
    this.inquiries = inquiries;
    this.cases = cases;
    this.vetoes = vetoes;
    this.ledger = ledger;
    this.texts = texts;
    requireKnown(rulebook);
  }

  private void requireKnown(Rulebook rulebook) {
    Set<String> unknown = new TreeSet<>(settings.rules());
    rulebook.rules().forEach(rule -> unknown.remove(rule.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("qingshen.integrity.raising.rules: unknown " + unknown);
    }
  }

  /** In the transaction that keeps what was found. Sheets of a panel accuse no applicant. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void raise(CheckRow check) {
    if (settings.rules().isEmpty() || check.facts().equals(PanelFacts.FACTS)) {
      return;
    }
    Map<String, List<CheckedRow>> byRule = new LinkedHashMap<>();
    for (CheckedRow row : checks.ofCase(check.caseId())) {
      if (row.checkId().equals(check.id()) && raises(row)) {
        byRule.computeIfAbsent(row.ruleId(), rule -> new ArrayList<>()).add(row);
      }
    }
    if (byRule.isEmpty()) {
      return;
    }
    ledger.lock(check.caseId());
    if (!vetoes.ended(cases.of(check.caseId()))) { // a check may end after its case has
      List<SealedEntry> entries = ledger.readable(check.caseId(), Signatory.SYSTEM.person());
      byRule.forEach((rule, rows) -> raise(check, rule, rows, entries));
    }
  }

  /** What is only told to reviewers accuses nobody, whichever rule tells it. */
  private boolean raises(CheckedRow row) {
    return row.findingKey() != null
        && row.checked()
        && row.severity() != Severity.INFORMATION
        && settings.rules().contains(row.ruleId());
  }

  private void raise(
      CheckRow check, String rule, List<CheckedRow> rows, List<SealedEntry> entries) {
    Set<Long> running = new LinkedHashSet<>();
    suspicions.runningOf(check.caseId()).forEach(it -> running.add(it.raisedSeq()));
    boolean raised =
        entries.stream()
            .filter(entry -> rule.equals(entry.data().get(RULE)))
            .anyMatch(
                entry ->
                    running.contains(entry.seq())
                        || String.valueOf(check.entrySeq()).equals(entry.data().get(ENTRY)));
    SealedEntry about =
        entries.stream().filter(it -> it.seq() == check.entrySeq()).findFirst().orElse(null);
    if (raised || about == null) {
      return;
    }
    List<Pin> pins = pins(rows, about);
    SealedEntry sealed = seal(check, rule, rows, pins);
    inquiries.reported(
        check.caseId(),
        Suspicion.Source.RULE,
        new Inquiries.Said(sealed.seq(), ITEM, pins, Signatory.SYSTEM.person()));
  }

  /** A finding points at a cell; what is pinned is the answer or the row it stands in. */
  private static List<Pin> pins(List<CheckedRow> rows, SealedEntry about) {
    Set<Pin> pins = new LinkedHashSet<>();
    for (CheckedRow row : rows) {
      for (String field : FindingJson.words(row.fields())) {
        String place = field.replaceFirst("\\..*$", "");
        if (about.data().containsKey(place.replaceFirst("\\[.*$", ""))) {
          pins.add(new Pin(about.seq(), place));
        }
      }
      for (String file : FindingJson.words(row.evidence())) {
        AttachmentId id = new AttachmentId(file);
        if (about.attachments().stream().anyMatch(it -> it.id().equals(id))) {
          pins.add(Pin.of(about.seq(), id));
        }
      }
    }
    return pins.stream().limit(MOST_PINS).toList();
  }

  private SealedEntry seal(CheckRow check, String rule, List<CheckedRow> rows, List<Pin> pins) {
    List<String> sentences =
        rows.stream()
            .map(row -> texts.say(TextArguments.sentence(row.sentenceKey(), row.sentenceArgs())))
            .distinct()
            .toList();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(InquirySeals.SOURCE, Suspicion.Source.RULE.name());
    data.put(RULE, rule);
    data.put(ENTRY, String.valueOf(check.entrySeq()));
    data.put("allegation", ITEM);
    data.put("reasons", String.join("\n", sentences));
    data.put("pins", new ArrayList<>(pins.stream().map(Pin::value).toList()));
    data.put("sentence", texts.say(Text.of("integrity.rule.raised", rule)));
    return ledger.seal(
        check.caseId(),
        new EntryDraft(
            "system",
            FalsificationInquiryModel.step(FalsificationInquiryModel.SUSPICION_RAISED),
            null,
            data,
            List.of(),
            Signatory.SYSTEM,
            null));
  }
}
