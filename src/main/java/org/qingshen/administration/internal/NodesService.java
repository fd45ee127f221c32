package org.qingshen.administration.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.Nodes;
import org.qingshen.administration.internal.NodeMapper.NodeRow;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.OPERATIONS_READ)
class NodesService implements Nodes {

  private static final int MISSED = 4;

  private final NodeMapper mapper;
  private final NodeClock self;
  private final NodeSettings settings;

  NodesService(NodeMapper mapper, NodeClock self, NodeSettings settings) {
    this.mapper = mapper;
    this.self = self;
    this.settings = settings;
  }

  @Override
  public List<Node> all() {
    Instant quiet = self.databaseNow().minus(settings.heartbeat().multipliedBy(MISSED));
    return mapper.all().stream().map(row -> node(row, quiet)).toList();
  }

  @Override
  public Duration clockLimit() {
    return settings.clockLimit();
  }

  private Node node(NodeRow row, Instant quiet) {
    Duration offset = Duration.ofMillis(row.clockOffsetMs());
    return new Node(
        row.id(),
        row.startedAt(),
        row.lastSeenAt(),
        offset,
        self.wrong(offset),
        row.lastSeenAt().isBefore(quiet),
        row.id().equals(self.id()));
  }
}
