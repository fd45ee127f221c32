package org.qingshen.integrity.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** A finding in the making. */
final class Found {

  private final Rule rule;
  private Severity severity;
  private final Set<String> fields = new LinkedHashSet<>();
  private final Set<AttachmentId> evidence = new LinkedHashSet<>();
  private final Set<CaseId> others = new LinkedHashSet<>();

  private Found(Rule rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  static Found by(Rule rule, RuleSettings settings) {
    return new Found(rule, settings.severity());
  }

  /** Why the rule could not run. */
  static Finding unchecked(Rule rule, List<String> fields, Text why) {
    return new Finding(
        rule.id(),
        rule.version(),
        Severity.INFORMATION,
        fields,
        List.of(),
        List.of(),
        why,
        null,
        false);
  }

  Found at(String field) {
    fields.add(field);
    return this;
  }

  Found at(Collection<String> several) {
    fields.addAll(several);
    return this;
  }

  Found evidence(Collection<AttachmentId> documents) {
    evidence.addAll(documents);
    return this;
  }

  Found others(Collection<CaseId> cases) {
    others.addAll(cases);
    return this;
  }

  /** Information only, where there is an honest explanation that the rule cannot rule out. */
  Found onlyTold() {
    severity = Severity.INFORMATION;
    return this;
  }

  /** With a sentence that the submitter must not hear. */
  Finding says(Text sentence) {
    return says(sentence, null);
  }

  Finding says(Text sentence, Text forSubmitter) {
    return new Finding(
        rule.id(),
        rule.version(),
        severity,
        List.copyOf(fields),
        List.copyOf(evidence),
        List.copyOf(others),
        sentence,
        forSubmitter,
        true);
  }
}
