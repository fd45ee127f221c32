package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * N2: what was reached is never exactly what was planned, nor exactly the same percentage, for
 * nearly every goal. Plans alone may be: a goal of ten percent each is a plan like any other.
 */
@Component
class TargetsHitExactly extends FactRule {

  private static final Set<Basis> REACHED = Set.of(Basis.MEASURED, Basis.CALCULATED);

  TargetsHitExactly() {
    super("N2", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Goal> goals =
        sheet.measures().stream()
            .filter(measure -> measure.group() != null)
            .collect(Collectors.groupingBy(Measure::group))
            .values()
            .stream()
            .map(Goal::of)
            .filter(goal -> goal.reached() != null)
            .sorted(Comparator.comparing(goal -> goal.reached().field()))
            .toList();
    List<Finding> findings = new ArrayList<>();
    List<Goal> planned = goals.stream().filter(goal -> goal.target() != null).toList();
    List<Goal> hit = planned.stream().filter(Goal::hit).toList();
    BigDecimal most =
        Figures.percentOf(settings.threshold("hitPercent"), BigDecimal.valueOf(planned.size()));
    if (enough(hit, settings) && BigDecimal.valueOf(hit.size()).compareTo(most) >= 0) {
      Text said = Text.of("integrityrules.n2.hit", hit.size(), planned.size());
      findings.add(found(hit, settings, said));
    }
    List<Goal> changed = goals.stream().filter(Goal::changed).toList();
    if (enough(changed, settings) && changed.stream().allMatch(changed.get(0)::asMuch)) {
      String percent = changed.get(0).percent();
      findings.add(
          found(changed, settings, Text.of("integrityrules.n2.same", changed.size(), percent)));
    }
    return findings;
  }

  private static boolean enough(List<Goal> goals, RuleSettings settings) {
    return goals.size() >= settings.threshold("goals").intValue();
  }

  private Finding found(List<Goal> goals, RuleSettings settings, Text said) {
    return Found.by(this, settings)
        .at(goals.stream().map(goal -> goal.reached().field()).toList())
        .says(said);
  }

  /** Any may be null. */
  private record Goal(Measure before, Measure target, Measure reached) {

    static Goal of(List<Measure> group) {
      Measure target =
          group.stream().filter(m -> m.basis() == Basis.EXPECTED).findFirst().orElse(null);
      List<Measure> real = group.stream().filter(m -> m.basis() != Basis.EXPECTED).toList();
      Measure reached = last(real);
      Measure before = real.stream().filter(m -> m != reached).findFirst().orElse(null);
      return new Goal(before, target, reached);
    }

    private static Measure last(List<Measure> real) {
      Measure last = real.isEmpty() ? null : real.get(real.size() - 1);
      return last != null && REACHED.contains(last.basis()) ? last : null;
    }

    boolean hit() {
      return Amount.of(reached).comparable(Amount.of(target))
          && Amount.of(reached).value().compareTo(Amount.of(target).value()) == 0;
    }

    boolean changed() {
      return before != null
          && before.kind() == reached.kind()
          && before.value().signum() > 0
          && Amount.of(before).comparable(Amount.of(reached))
          && Amount.of(before).value().compareTo(Amount.of(reached).value()) != 0;
    }

    /** Whether both changed by the same share, as far as rounding lets one tell. */
    boolean asMuch(Goal other) {
      var mine = Amount.of(before).value();
      var theirs = Amount.of(other.before).value();
      var off = change().multiply(theirs).subtract(other.change().multiply(mine)).abs();
      var room =
          Amount.of(reached)
              .half()
              .multiply(theirs)
              .add(Amount.of(other.reached).half().multiply(mine));
      var coarse = Figures.percentOf(new BigDecimal("0.1"), mine.multiply(theirs));
      return off.compareTo(room.min(coarse)) <= 0;
    }

    BigDecimal change() {
      return Amount.of(before).value().subtract(Amount.of(reached).value());
    }

    String percent() {
      return Figures.percent(change(), Amount.of(before).value());
    }
  }
}
