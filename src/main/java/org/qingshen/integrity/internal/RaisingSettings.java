package org.qingshen.integrity.internal;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which plausibility rules raise a suspicion by themselves; the others only point. No source names
 * any: 依据待确认. Delivered is the one that made no false alarm of the kind (docs/integrity.md).
 *
 * @param rules their ids; none for an empty one
 */
@ConfigurationProperties("qingshen.integrity.raising")
public record RaisingSettings(@DefaultValue("D2") Set<String> rules) {

  public RaisingSettings {
    rules = Set.copyOf(rules);
  }
}
