package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Passage;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.facts.Surroundings.Likeness;
import org.qingshen.integrity.facts.Surroundings.Same;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O7: text or measured figures taken from another case. Parts of one whole, bundled or joint audit
 * share texts on purpose; measured figures are each firm's own even there.
 */
@Component
class CopiedFromOthers extends FactRule {

  CopiedFromOthers() {
    super("O7", 3);
  }

  @Override
  public boolean asksAround() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return Stream.concat(
            sheet.passages().stream().flatMap(text -> text(sheet, text, settings, around)),
            figures(sheet, settings, around))
        .toList();
  }

  private Stream<Finding> text(
      FactSheet sheet, Passage passage, RuleSettings settings, Surroundings around) {
    List<Likeness> copies =
        around.alike(sheet, passage).stream().filter(found -> alike(found, settings)).toList();
    if (copies.isEmpty()) {
      return Stream.empty();
    }
    String percent = String.valueOf(Math.round(copies.get(0).likeness() * 100));
    List<CaseId> cases = copies.stream().map(Likeness::caseId).distinct().toList();
    Text said =
        copies.get(0).sameConsultant()
            ? Text.of("integrityrules.o7.consultant", percent, cases.size())
            : Text.of("integrityrules.o7.text", percent, cases.size());
    Found found = Found.by(this, settings).at(passage.field()).others(cases);
    if (copies.stream().noneMatch(copy -> copied(copy, settings))) {
      found.onlyTold();
    }
    return Stream.of(found.says(said));
  }

  /** Near enough to tell reviewers. */
  private static boolean alike(Likeness found, RuleSettings settings) {
    return BigDecimal.valueOf(found.likeness()).compareTo(settings.threshold("alike")) >= 0;
  }

  private static boolean copied(Likeness found, RuleSettings settings) {
    String name = found.sameConsultant() ? "sameConsultant" : "otherConsultant";
    return BigDecimal.valueOf(found.likeness()).compareTo(settings.threshold(name)) >= 0;
  }

  private Stream<Finding> figures(FactSheet sheet, RuleSettings settings, Surroundings around) {
    int least = settings.threshold("figures").intValue();
    return around.sameFigures(sheet).stream()
        .filter(same -> same.fields().size() >= least)
        .map(same -> found(same, settings));
  }

  private Finding found(Same same, RuleSettings settings) {
    return Found.by(this, settings)
        .at(same.fields())
        .others(List.of(same.caseId()))
        .says(Text.of("integrityrules.o7.figures", same.fields().size()));
  }
}
