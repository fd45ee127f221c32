package org.qingshen.integrity.rules;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Relation;
import org.qingshen.integrity.facts.Relation.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** P1: nobody audits everywhere at once, or serves two agencies with one certificate. */
@Component
class AuditorEverywhere extends FactRule {

  AuditorEverywhere() {
    super("P1", 1);
  }

  @Override
  public boolean asksAround() {
    return true;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.relations().stream()
        .flatMap(relation -> look(sheet, relation, settings, around))
        .toList();
  }

  private Stream<Finding> look(
      FactSheet sheet, Relation relation, RuleSettings settings, Surroundings around) {
    if (relation.kind() == Kind.EXPERT_TIED_TO) {
      return Stream.empty();
    }
    long others =
        around.ties(sheet, relation).stream()
            .filter(tie -> tie.kind() == relation.kind())
            .map(Relation::toWhom)
            .filter(whom -> !whom.equals(relation.toWhom()))
            .distinct()
            .count();
    boolean certificate = relation.kind() == Kind.CERTIFICATE_AT;
    long most = certificate ? 1 : settings.threshold("audits").longValue();
    if (others + 1 <= most) {
      return Stream.empty();
    }
    Text said =
        certificate
            ? Text.of("integrityrules.p1.certificate", others + 1)
            : Text.of("integrityrules.p1.audits", others + 1);
    return Stream.of(Found.by(this, settings).at(relation.field()).says(said));
  }
}
