package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.testing.MariaDbTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How a MySQL-protocol server reads the statements behind lists where tables are long; the figures
 * of docs/performance.md come from here, with {@code -Dqingshen.plans.rows=200000}.
 */
@MariaDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansTests {

  private static final int ROWS = Integer.getInteger("qingshen.plans.rows", 10_000);

  /** What a list may sort or walk whatever the length of its table: those open, one firm's. */
  private static final int FEW = ROWS / 20;

  private static final Instant LATER = Instant.parse("2024-01-01T02:00:00Z");

  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource source;
  @Autowired SqlSessionFactory sessions;

  /** A statement with its parameters; names of parameters and values take turns. */
  record Asked(String statement, Map<String, Object> parameters) {

    @Override
    public String toString() {
      return statement + " " + parameters;
    }
  }

  @BeforeAll
  void fill() {
    new PlanRows(jdbc).fill(ROWS);
  }

  @AfterAll
  void clear() {
    new PlanRows(jdbc).clear();
  }

  @ParameterizedTest
  @MethodSource("lists")
  @DisplayName("A list of a page reads no whole table and sorts none")
  void aListReadsItsPage(Asked asked) {
    Plans plans = new Plans(source, sessions);

    List<Plans.Step> plan = plans.of(asked.statement(), asked.parameters());

    if (ROWS > 100_000) {
      double ms = plans.milliseconds(asked.statement(), asked.parameters(), 5);
      System.out.printf("PLAN %8.2f ms %s %s%n", ms, asked, plan);
    }
    assertThat(plan).filteredOn(step -> step.wide(FEW)).isEmpty();
  }

  static List<Asked> lists() {
    return List.of(
        credit(),
        credit("before", "PLAN0000000000000000005000"),
        credit("state", "REPAIRED"),
        credit("role", "CONSULTANT"),
        credit("like", "企业77%"),
        credit("like", "nobody%"),
        list("CreditMapper.ofCase", "caseId", "PLANC77"),
        list(
            "CreditMapper.ofSubject",
            "person",
            "nobody",
            "organisations",
            List.of("plan-o1", "plan-o2"),
            "limit",
            200),
        list("CreditMapper.over", "today", "2026-01-03", "after", "", "limit", 50),
        list("CreditMapper.eventsOf", "ids", List.of("PLAN0000000000000000000077")),
        list("ConsultantCreditMapper.inForce", "province", "990000", "codes", firms()),
        list("ConsultantMapper.codes", "province", "990000", "after", "", "limit", 51),
        list("ConsultantMapper.engaged", "province", "990000", "codes", firms()),
        list("ReportMapper.unmatched", "province", "990000"),
        list("ReportMapper.allSince", "since", Instant.parse("2030-01-01T00:00:00Z")),
        list("ReportMapper.openOfCase", "caseId", "PLANC3000"),
        list("CheckMapper.troubled", "beforeAt", null, "beforeId", null, "limit", 50),
        list("CheckMapper.troubled", "beforeAt", LATER, "beforeId", "x", "limit", 50),
        list("CheckMapper.gaps", "beforeAt", null, "beforeId", null, "limit", 50),
        list("CheckMapper.gaps", "beforeAt", LATER, "beforeId", "x", "limit", 50),
        list("CheckMapper.due", "now", LATER, "limit", 50),
        list("CheckMapper.unchecked", "since", LATER),
        list("CheckMapper.ofCase", "caseId", "PLANC77"),
        list("SuspicionMapper.runningOf", "caseId", "PLANC100"),
        list("SuspicionMapper.ofInstance", "instance", "plan-i100"),
        list("VetoHitMapper.ofPanel", "panelId", "plan-p7"),
        list("DeliveryMapper.newest", "limit", 50),
        list("DeliveryMapper.due", "now", LATER, "channels", List.of("PLAN"), "limit", 100),
        list("DeliveryMapper.waitingSince"),
        list("DeliveryMapper.waiting"),
        list("ListMapper.newest", "most", 50),
        list("ListMapper.ofProvince", "province", "980000", "most", 50),
        list("ListMapper.placesOf", "subject", "PLANC77"),
        list("NoticeMapper.current", "most", 50),
        list("NoticeMapper.ofProvince", "province", "980000", "most", 50),
        fact("FactMapper.passages", "bands", List.of(7, 8, 9)),
        fact("FactMapper.sameLook", "bands", List.of(7, 8, 9)),
        fact("FactMapper.sameFigures", "fingerprints", List.of(7, 8, 9)),
        fact("FactMapper.history", "subject", "s77"),
        list("FactMapper.passageIds", "caseId", "PLANC77", "facts", "f"));
  }

  private static List<String> firms() {
    return List.of("PLAN00000000000007", "PLAN00000000000008");
  }

  private static Asked credit(Object... more) {
    Asked all =
        list(
            "CreditMapper.page",
            "province",
            "990000",
            "before",
            null,
            "state",
            null,
            "role",
            null,
            "like",
            null,
            "limit",
            51);
    all.parameters().putAll(list("", more).parameters());
    return all;
  }

  private static Asked fact(String statement, Object... more) {
    Asked all = list(statement, "subject", "s", "version", 1, "limit", 50, "caseId", "PLANC1");
    all.parameters().putAll(list("", more).parameters());
    return all;
  }

  private static Asked list(String statement, Object... words) {
    Map<String, Object> parameters = new HashMap<>();
    List<Object> all = Arrays.asList(words);
    for (int i = 0; i < all.size(); i += 2) {
      parameters.put((String) all.get(i), all.get(i + 1));
    }
    return new Asked(statement, parameters);
  }
}
