package org.qingshen.administration.internal;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells operations staff of a wrong clock. The node stays up: taking it out would not mend the
 * clock, and losing all nodes to a wrong database clock would be worse.
 */
@Component("nodeClock")
class NodeClockHealth implements HealthIndicator {

  private final NodeClock node;

  NodeClockHealth(NodeClock node) {
    this.node = node;
  }

  @Override
  public Health health() {
    return Health.up()
        .withDetail("node", node.id())
        .withDetail("clockOffsetMs", node.offset().toMillis())
        .withDetail("clock", node.wrong(node.offset()) ? "off" : "right")
        .build();
  }
}
