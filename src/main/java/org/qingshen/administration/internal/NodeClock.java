package org.qingshen.administration.internal;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.qingshen.administration.internal.NodeMapper.NodeRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says that this node lives, and holds its clock against the database's. */
@Component
class NodeClock {

  private static final Logger LOG = LoggerFactory.getLogger(NodeClock.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST_NAME = 80;

  private final NodeMapper mapper;
  private final NodeSettings settings;
  private final Clock clock;
  private final String id;
  private volatile Duration offset = Duration.ZERO;
  private volatile boolean said;

  NodeClock(NodeMapper mapper, NodeSettings settings, Clock clock) {
    this.mapper = mapper;
    this.settings = settings;
    this.clock = clock;
    this.id = name(settings) + "/" + ManagementFactory.getRuntimeMXBean().getPid();
  }

  /** The machine's name and the process, unless it was given a name. */
  String id() {
    return id;
  }

  /** How far this clock is ahead of the database's. */
  Duration offset() {
    return offset;
  }

  boolean wrong(Duration measured) {
    return measured.abs().compareTo(settings.clockLimit()) > 0;
  }

  synchronized void beat() {
    Instant before = clock.instant();
    Instant database = databaseNow();
    Instant after = clock.instant();
    Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
    offset = Duration.ofMillis(Duration.between(database, middle).toMillis());
    if (mapper.seen(id, database, offset.toMillis()) == 0) {
      mapper.forget(database.minus(KEPT));
      mapper.insert(new NodeRow(id, database, database, offset.toMillis()));
    }
    say();
  }

  Instant databaseNow() {
    BigDecimal millis = mapper.databaseSeconds().movePointRight(3);
    return Instant.ofEpochMilli(millis.longValue());
  }

  /** Once, until it is right again. */
  private void say() {
    boolean wrong = wrong(offset);
    if (wrong && !said) {
      LOG.warn(
          "The clock of node {} is off by {} s against the database; terms and seals would bear"
              + " wrong times. Set it by NTP.",
          id,
          offset.toSeconds());
    } else if (!wrong && said) {
      LOG.info("The clock of node {} is right again", id);
    }
    said = wrong;
  }

  private static String name(NodeSettings settings) {
    String name = settings.name().isBlank() ? hostName() : settings.name().strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "node";
    }
  }
}
