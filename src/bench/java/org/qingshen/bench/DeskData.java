package org.qingshen.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open work of a province of {@value #GROUPS} queues: a hundredth claimed by the person who asks,
 * the rest unclaimed and spread over all queues; three of them are hers. The engine holds the same.
 */
class DeskData {

  static final String ME = "p-guilin-eco";
  static final int GROUPS = 300;
  private static final int BATCH = 5_000;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private final JdbcTemplate jdbc;

  DeskData(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The three queues of the person. */
  static List<String> mine() {
    return List.of("CITY_ECO/450300", "CITY_DRC/450300", "CITY_IIT/450300");
  }

  static String queue(long i) {
    long group = i % GROUPS;
    return group < 3 ? mine().get((int) group) : "CITY_ECO/%06d".formatted(500_000 + group * 100);
  }

  void fill(long from, long to) {
    for (long start = from; start < to; start += BATCH) {
      batch(start, Math.min(to, start + BATCH));
    }
  }

  private void batch(long from, long to) {
    List<Object[]> items = new ArrayList<>();
    List<Object[]> tasks = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    for (long i = from; i < to; i++) {
      String id = "%026d".formatted(i);
      String assignee = i % 100 == 0 ? ME : null;
      Instant at = FIRST.plusMillis(i * 20_000);
      Timestamp utc = Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
      String region = "4503%02d".formatted(i % 20 + 1);
      items.add(
          new Object[] {
            id, "case-" + id, "SD2026-" + i, "试点项目 " + i, "某县人民政府", region,
            "joint-review/giveOpinion", "三部门联合审核", queue(i), "pilot:city-review", "OPEN",
            assignee, assignee == null ? null : "秦演示", utc, "t" + i, "p" + i, "d", "f"
          });
      tasks.add(new Object[] {"t" + i, "三部门联合审核", assignee, Timestamp.from(at)});
      if (assignee == null) {
        links.add(new Object[] {"l" + i, queue(i), "t" + i});
      }
    }
    jdbc.batchUpdate(
        "insert into work_item (id, case_id, case_number, title, applicant, region_code, city_code, step,"
            + " step_name, queue, permission, state, assignee, assignee_name, received_at,"
            + " engine_task_id, process_instance_id, deployment_id, form_key)"
            + " values (?,?,?,?,?,?,'4503',?,?,?,?,?,?,?,?,?,?,?,?)",
        items);
    jdbc.batchUpdate(
        "insert into ACT_RU_TASK (ID_, REV_, NAME_, ASSIGNEE_, CREATE_TIME_, PRIORITY_,"
            + " SUSPENSION_STATE_) values (?,1,?,?,?,50,1)",
        tasks);
    jdbc.batchUpdate(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
            + " values (?,1,?,'candidate',?)",
        links);
  }

  void analyse() {
    for (String table : List.of("work_item", "ACT_RU_TASK", "ACT_RU_IDENTITYLINK")) {
      jdbc.queryForList("analyze table " + table);
    }
  }
}
