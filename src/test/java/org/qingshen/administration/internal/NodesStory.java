package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qingshen.administration.Nodes;
import org.qingshen.administration.Nodes.Node;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock of one node is off by minutes: it is seen, and it is said. */
@ExtendWith(OutputCaptureExtension.class)
abstract class NodesStory {

  private static final String WARNING = "is off by";

  @Autowired NodeClock beating;
  @Autowired NodeClockHealth health;
  @Autowired Nodes nodes;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void rightAgain() {
    clock.reset();
    beating.beat();
    signIn.as("admin");
  }

  @AfterEach
  void leave() {
    clock.reset();
    beating.beat();
    signIn.out();
  }

  @Test
  void aNodeThatLivesAgreesWithTheDatabase() {
    Node here = here();

    assertThat(here.clockWrong()).isFalse();
    assertThat(here.silent()).isFalse();
    assertThat(health.health().getDetails()).containsEntry("clock", "right");
  }

  @Test
  void aClockThatIsMinutesOffIsShownSaidOnceAndExposed(CapturedOutput log) {
    clock.advance(Duration.ofMinutes(3));
    beating.beat();
    clock.advance(Duration.ofSeconds(15));
    beating.beat();

    Node here = here();
    assertThat(here.clockWrong()).isTrue();
    assertThat(here.clockOffset()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
    assertThat(log.getOut().split(WARNING, -1)).hasSize(2);
    assertThat(health.health().getDetails()).containsEntry("clock", "off");
  }

  @Test
  void aClockThatIsBehindIsWrongToo() {
    clock.advance(Duration.ofMinutes(-2));
    beating.beat();

    assertThat(here().clockWrong()).isTrue();
    assertThat(here().clockOffset()).isNegative();
  }

  @Test
  void aWrongClockDoesNotHideWhenItWasLastSeen() {
    clock.advance(Duration.ofDays(-1));
    beating.beat();

    assertThat(here().silent()).isFalse();
  }

  @Test
  void aNodeThatIsNotHeardOfIsSilent() {
    jdbc.update(
        "insert into node (id, started_at, last_seen_at, clock_offset_ms)"
            + " values ('gone/1', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 0)");

    assertThat(nodes.all()).filteredOn(node -> node.id().equals("gone/1")).allMatch(Node::silent);
    jdbc.update("delete from node where id = 'gone/1'");
  }

  private Node here() {
    return nodes.all().stream().filter(Node::here).findFirst().orElseThrow();
  }
}
