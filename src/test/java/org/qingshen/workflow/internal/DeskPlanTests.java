package org.qingshen.workflow.internal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.MariaDbTest;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Urgency;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How MariaDB reads the desk's questions where a queue holds very much; see ADR 0015. */
@MariaDbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPlanTests {

  private static final String QUEUE = "PROV_DRC/990000";
  private static final String DIGITS =
      "select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
          + " union all select 5 union all select 6 union all select 7 union all select 8"
          + " union all select 9";

  private static final int ROWS = 30_000;

  /** From 1 to 100,000; neither server has a generator that the other knows. */
  private static final String NUMBERS =
      "select 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d seq from "
          + Stream.of("a", "b", "c", "e", "f")
              .map(name -> "(" + DIGITS + ") " + name)
              .collect(joining(" cross join "));

  private static final TaskDesk.Cursor DEEP =
      new TaskDesk.Cursor(Instant.parse("2026-01-01T04:00:00Z"), new WorkItemId("PLAN1"));

  @Autowired JdbcTemplate jdbc;
  @Autowired DataSource source;
  @Autowired SqlSessionFactory sessions;

  @BeforeAll
  void fill() {
    jdbc.update(
        "insert into work_item (id, case_id, title, applicant, region_code, city_code, step,"
            + " step_name, queue, permission, state, assignee, received_at, due_at, warn_at,"
            + " engine_task_id, process_instance_id, deployment_id, form_key)"
            + " select concat('PLAN', lpad(seq, 22, '0')), concat('C', seq), 't', 'a',"
            + " concat('99', lpad(mod(seq, 14), 2, '0'), '01'),"
            + " concat('99', lpad(mod(seq, 14), 2, '0')),"
            + " if(mod(seq, 1000) = 0, 'a/rare', 'a/common'), 's', '"
            + QUEUE
            + "', 'p', 'OPEN', if(mod(seq, 300) = 0, 'plan-me', null),"
            + " date_add('2026-01-01', interval seq second),"
            + " date_add('2026-02-01', interval seq second),"
            + " date_add('2026-01-28', interval seq second),"
            + " concat('plan', seq), 'p', 'd', 'f' from ("
            + NUMBERS
            + ") n where seq <= "
            + ROWS);
    jdbc.execute("analyze table work_item");
  }

  @AfterAll
  void clear() {
    jdbc.update("delete from work_item where id like 'PLAN%'");
  }

  @Test
  void theWholeDeskWalksTwoIndexes() {
    assertThat(keys(Filter.ALL, null)).containsExactly("ix_work_item_mine", "ix_work_item_queue");
    assertThat(keys(Filter.ALL, DEEP)).containsExactly("ix_work_item_mine", "ix_work_item_queue");
  }

  @Test
  void aCityAndACountyAreRangesOfTheirOwn() {
    assertThat(keys(new Filter(null, "990300"), null)).contains("ix_work_item_place");
    assertThat(keys(new Filter(null, "990301"), null)).contains("ix_work_item_place");
    assertThat(keys(new Filter(null, "990300"), DEEP)).contains("ix_work_item_place");
  }

  @Test
  void aRareStepIsFoundWithoutReadingTheCommonOnes() {
    assertThat(keys(new Filter("a/rare", null), null)).contains("ix_work_item_step");
  }

  @Test
  @DisplayName("What is near its end or over is walked in the order in which it ends")
  void lightsAreRangesOfTheirOwn() {
    for (Urgency urgency : List.of(Urgency.LATE, Urgency.NEAR)) {
      Filter filter = new Filter(null, null, urgency, false, null);
      assertThat(keys(filter, null)).as(urgency.name()).contains("ix_work_item_light");
    }
  }

  /** The keys of the ranges; on the way none may be scanned whole, nor sorted where it is large. */
  private List<String> keys(Filter filter, TaskDesk.Cursor after) {
    List<String> keys = new ArrayList<>();
    for (Map<String, String> step : plan(filter, after)) {
      if (step.get("table").equals("work_item") && !"eq_ref".equals(step.get("type"))) {
        assertThat(step.get("type")).as(step.toString()).isIn("ref", "range");
        boolean own = "ix_work_item_mine".equals(step.get("key"));
        if (!own) {
          assertThat(step.get("Extra")).as(step.toString()).doesNotContain("filesort");
        }
        keys.add(step.get("key"));
      }
    }
    return keys;
  }

  private List<Map<String, String>> plan(Filter filter, TaskDesk.Cursor after) {
    DeskScope scope = new DeskScope(List.of(QUEUE), List.of(new PersonId("plan-me")));
    Instant now = Instant.parse("2026-02-01T04:00:00Z");
    DeskQuery query = DeskQuery.of(scope, after, 51).filtered(filter, now);
    MappedStatement todo =
        sessions.getConfiguration().getMappedStatement(WorkItemMapper.class.getName() + ".todo");
    BoundSql sql = todo.getBoundSql(query);
    try (Connection connection = source.getConnection();
        PreparedStatement explain = connection.prepareStatement("explain " + sql.getSql())) {
      new DefaultParameterHandler(todo, query, sql).setParameters(explain);
      return steps(explain.executeQuery());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Map<String, String>> steps(ResultSet plan) throws SQLException {
    List<Map<String, String>> steps = new ArrayList<>();
    while (plan.next()) {
      steps.add(
          Map.of(
              "table", text(plan, "table"),
              "type", text(plan, "type"),
              "key", text(plan, "key"),
              "Extra", text(plan, "Extra")));
    }
    return steps;
  }

  private static String text(ResultSet plan, String column) throws SQLException {
    String value = plan.getString(column);
    return value == null ? "" : value;
  }
}
