package org.qingshen.integrity.rules;

import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Relation.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** P3: no expert judges the firm, or the consultant, that they are tied to. */
@Component
class ExpertTied extends FactRule {

  ExpertTied() {
    super("P3", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.relations().stream()
        .filter(relation -> relation.kind() == Kind.EXPERT_TIED_TO)
        .filter(relation -> judged(sheet, relation.toWhom()))
        .map(relation -> found(sheet, relation, settings))
        .toList();
  }

  private static boolean judged(FactSheet sheet, String whom) {
    return !whom.isBlank() && (whom.equals(sheet.subject()) || whom.equals(sheet.consultant()));
  }

  private Finding found(FactSheet sheet, Relation relation, RuleSettings settings) {
    Text said =
        relation.toWhom().equals(sheet.consultant())
            ? Text.of("integrityrules.p3.consultant")
            : Text.of("integrityrules.p3.subject");
    Text told = Text.of("integrityrules.p3.submitter");
    return Found.by(this, settings).at(relation.field()).says(said, told);
  }
}
