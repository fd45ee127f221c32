package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.Surroundings.Seen;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * D1: the same file or picture serves another case, or another month of this one. What many cases
 * hold is a form or an emblem, and papers that are no evidence of an option may be common to
 * several: of these reviewers are only told.
 */
@Component
class FileReused extends FactRule {

  FileReused() {
    super("D1", 2);
  }

  @Override
  public boolean asksAround() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    Stream<Finding> elsewhere =
        sheet.documents().stream().flatMap(file -> elsewhere(sheet, file, settings, around));
    return Stream.concat(elsewhere, within(sheet, settings)).toList();
  }

  private Stream<Finding> elsewhere(
      FactSheet sheet, DocumentFact file, RuleSettings settings, Surroundings around) {
    int bits = settings.threshold("bits").intValue();
    List<Seen> seen = new ArrayList<>(around.sameContent(sheet, file));
    if (file.picture() != null) {
      seen.addAll(around.sameLook(sheet, file, bits));
    }
    List<Seen> other = seen.stream().filter(found -> counts(sheet, file, found)).toList();
    if (other.isEmpty()) {
      return Stream.empty();
    }
    List<CaseId> cases = other.stream().map(Seen::caseId).distinct().toList();
    Found found =
        Found.by(this, settings).at(file.field()).evidence(List.of(file.id())).others(cases);
    boolean common = cases.size() >= settings.threshold("commonCases").intValue();
    if (common || !picture(file) && !evidence(sheet, file)) {
      found.onlyTold();
    }
    Text said =
        other.stream().anyMatch(one -> one.bits() == 0)
            ? Text.of("integrityrules.d1.content", file.name(), cases.size())
            : Text.of("integrityrules.d1.look", file.name(), cases.size());
    return Stream.of(found.says(said));
  }

  /** A file handed in again in its own case is a completion, unless it is to show another month. */
  private static boolean counts(FactSheet sheet, DocumentFact file, Seen found) {
    return !found.caseId().equals(sheet.caseId()) || monthsApart(file.statedOn(), found.statedOn());
  }

  private static boolean monthsApart(java.time.LocalDate one, java.time.LocalDate other) {
    return one != null
        && other != null
        && !java.time.YearMonth.from(one).equals(java.time.YearMonth.from(other));
  }

  private static boolean picture(DocumentFact file) {
    return file.mediaType().startsWith("image/");
  }

  private static boolean evidence(FactSheet sheet, DocumentFact file) {
    return sheet.options().stream().anyMatch(option -> option.evidence().contains(file.id()));
  }

  /** Twice in one submission, said to be of two months. */
  private Stream<Finding> within(FactSheet sheet, RuleSettings settings) {
    List<Finding> findings = new ArrayList<>();
    List<DocumentFact> files = sheet.documents();
    for (int i = 0; i < files.size(); i++) {
      for (DocumentFact earlier : files.subList(0, i)) {
        if (monthsApart(files.get(i).statedOn(), earlier.statedOn())
            && same(files.get(i), earlier, settings)) {
          findings.add(twice(files.get(i), earlier, settings));
        }
      }
    }
    return findings.stream();
  }

  private static boolean same(DocumentFact one, DocumentFact other, RuleSettings settings) {
    return one.digest().equals(other.digest())
        || one.picture() != null
            && other.picture() != null
            && Math.min(
                    one.picture().distance(other.picture()),
                    other.picture().distance(one.picture()))
                <= settings.threshold("bits").intValue();
  }

  private Finding twice(DocumentFact file, DocumentFact earlier, RuleSettings settings) {
    Text said =
        Text.of(
            "integrityrules.d1.months",
            file.name(),
            file.statedOn().toString(),
            earlier.statedOn().toString());
    return Found.by(this, settings)
        .at(file.field())
        .at(earlier.field())
        .evidence(List.of(file.id(), earlier.id()))
        .says(said);
  }
}
