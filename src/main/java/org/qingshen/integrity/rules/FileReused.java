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
 * D1: the same file or picture serves another case, or another month of this one. Papers that are
 * no evidence of an option may be common to several cases: of these reviewers are only told. So
 * they are of what many cases hold, which is a form or an emblem; nothing is said of it where no
 * option rests on it and no date is claimed for it.
 */
@Component
class FileReused extends FactRule {

  FileReused() {
    super("D1", 3);
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
    List<Seen> content = counting(sheet, file, around.sameContent(sheet, file));
    List<Seen> look = counting(sheet, file, looks(sheet, file, settings, around));
    List<CaseId> cases =
        Stream.concat(content.stream(), look.stream()).map(Seen::caseId).distinct().toList();
    boolean common = cases.size() >= settings.threshold("commonCases").intValue();
    boolean evidence = evidence(sheet, file);
    if (cases.isEmpty() || common && !evidence && file.statedOn() == null) {
      return Stream.empty();
    }
    Found found =
        Found.by(this, settings).at(file.field()).evidence(List.of(file.id())).others(cases);
    if (common || !picture(file) && !evidence) {
      found.onlyTold();
    }
    Text said =
        content.isEmpty()
            ? Text.of("integrityrules.d1.look", file.name(), cases.size(), most(look))
            : Text.of("integrityrules.d1.content", file.name(), cases.size());
    return Stream.of(found.says(said));
  }

  private static int most(List<Seen> look) {
    return look.stream().mapToInt(Seen::percent).max().orElseThrow();
  }

  private static List<Seen> looks(
      FactSheet sheet, DocumentFact file, RuleSettings settings, Surroundings around) {
    return file.picture() == null
        ? List.of()
        : around.sameLook(sheet, file, settings.threshold("lookPercent").intValue());
  }

  private static List<Seen> counting(FactSheet sheet, DocumentFact file, List<Seen> seen) {
    return seen.stream().filter(found -> counts(sheet, file, found)).toList();
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
            && one.picture().percentOf(other.picture())
                >= settings.threshold("lookPercent").intValue();
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
