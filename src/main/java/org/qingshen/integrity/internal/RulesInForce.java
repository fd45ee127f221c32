package org.qingshen.integrity.internal;

import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.PlausibilityRules;
import org.qingshen.integrity.rules.Rulebook;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.RULE_READ)
class RulesInForce implements PlausibilityRules {

  private final Rulebook rulebook;
  private final CurrentActor current;

  RulesInForce(Rulebook rulebook, CurrentActor current) {
    this.rulebook = rulebook;
    this.current = current;
  }

  @Override
  public List<RegionCode> provinces() {
    return current.require().posts().stream()
        .map(post -> post.region().province())
        .distinct()
        .toList();
  }

  @Override
  public List<InForce> of(RegionCode province) {
    return provinces().contains(province)
        ? rulebook.rules().stream()
            .map(rule -> new InForce(rule, rulebook.settings(province, rule)))
            .toList()
        : List.of();
  }
}
