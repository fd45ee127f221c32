package org.qingshen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two nodes left behind, read beside them. */
final class Evidence implements AutoCloseable {

  /** Each must be 0. */
  private static final Map<String, String> FAULTS = new LinkedHashMap<>();

  static {
    FAULTS.put(
        "work done without a sealed entry, or sealed twice, by case and step",
        """
        select count(*) from (
          select case_id, step, sum(n) as n from (
            select case_id, step, 1 as n from work_item where state = 'DONE'
            union all
            select case_id, step, -1 from sealed_entry where kind = 'submission') both_sides
          group by case_id, step having sum(n) <> 0) unequal""");
    FAULTS.put(
        "work done that the engine did not complete, or the other way, by case and step",
        """
        select count(*) from (
          select element, business, sum(n) from (
            select substring_index(step, '/', -1) as element, case_id as business, 1 as n
              from work_item where state = 'DONE'
            union all
            select a.act_id_, p.business_key_, -1
              from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.id_ = a.proc_inst_id_
              where a.act_type_ = 'userTask' and a.end_time_ is not null and a.act_inst_state_ <> 2
          ) both_sides group by element, business having sum(n) <> 0) unequal""");
    FAULTS.put(
        "open work that the engine does not wait for",
        """
        select count(*) from work_item w where w.state = 'OPEN'
          and not exists (select 1 from ACT_RU_TASK t where t.id_ = w.engine_task_id)""");
    FAULTS.put(
        "tasks of the engine that are on no desk",
        """
        select count(*) from ACT_RU_TASK t where not exists (
          select 1 from work_item w where w.engine_task_id = t.id_ and w.state = 'OPEN')""");
    FAULTS.put(
        "letters issued twice",
        """
        select count(*) from (
          select case_id, order_key from letter group by case_id, order_key, version
          having count(*) > 1) doubled""");
    FAULTS.put(
        "letters without their sealed entry",
        """
        select count(*) from letter l where not exists (
          select 1 from sealed_entry e where e.case_id = l.case_id and e.seq = l.entry_seq)""");
    FAULTS.put(
        "letters that the engine passed and nobody has",
        """
        select count(*) from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.id_ = a.proc_inst_id_
        where a.act_id_ like 'issue%' and a.end_time_ is not null and not exists (
          select 1 from letter l where l.case_id = p.business_key_)""");
    FAULTS.put("incidents of the engine", "select count(*) from ACT_RU_INCIDENT");
    FAULTS.put("jobs without retries left", "select count(*) from ACT_RU_JOB where retries_ = 0");
    FAULTS.put(
        "gaps in the chain of checkpoints",
        "select coalesce(max(checkpoint_no), 0) - count(*) from checkpoint");
    FAULTS.put(
        "heads that no checkpoint holds",
        """
        select count(*) from case_chain c where c.head_seq > 0 and not exists (
          select 1 from checkpoint_leaf l where l.case_id = c.case_id and l.seq = c.head_seq)""");
  }

  private final Connection connection;
  private final Path folder;

  Evidence(String url, Path folder) throws SQLException {
    this.connection = DriverManager.getConnection(url, "root", "");
    this.folder = folder;
  }

  Map<String, Long> faults() throws SQLException, IOException {
    Map<String, Long> found = new LinkedHashMap<>();
    found.put("acts confirmed to a person and not sealed", lost());
    for (Map.Entry<String, String> check : FAULTS.entrySet()) {
      found.put(check.getKey(), count(check.getValue()));
    }
    return found;
  }

  /** What people were told, against what is there; the seal must be the same, too. */
  private long lost() throws SQLException, IOException {
    long lost = 0;
    String sql = "select count(*) from sealed_entry where case_id = ? and seq = ? and seal = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (String node : List.of("node1", "node2")) {
        for (String line : lines(node)) {
          String[] act = line.split(" ");
          statement.setString(1, act[0]);
          statement.setLong(2, Long.parseLong(act[1]));
          statement.setString(3, act[2]);
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            lost += rows.getLong(1) == 1 ? 0 : 1;
          }
        }
      }
    }
    return lost;
  }

  long confirmed(String node) throws IOException {
    return lines(node).size();
  }

  private List<String> lines(String node) throws IOException {
    Path file = folder.resolve("confirmed-" + node + ".txt");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(line -> line.split(" ").length == 3).toList()
        : List.of();
  }

  long deployments() throws SQLException {
    return count("select count(*) from ACT_RE_DEPLOYMENT");
  }

  /** Jobs that a node is doing at this moment; none after the limit. */
  List<String> awaitLockedJobs(Duration limit) throws SQLException, InterruptedException {
    long until = System.nanoTime() + limit.toNanos();
    List<String> locked = lockedJobs();
    while (locked.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(5);
      locked = lockedJobs();
    }
    return locked;
  }

  private List<String> lockedJobs() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select ID_ from ACT_RU_JOB where LOCK_OWNER_ is not null and TYPE_ = 'message'")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  void awaitGone(List<String> jobs, Duration limit) throws SQLException, InterruptedException {
    for (String job : jobs) {
      await("select count(*) from ACT_RU_JOB where ID_ = '" + job + "'", limit);
    }
  }

  /** Timers stay; everything that is due at once must be done. */
  void awaitNoJobs(Duration limit) throws SQLException, InterruptedException {
    await("select count(*) from ACT_RU_JOB where type_ = 'message'", limit);
  }

  void awaitCheckpoints(Duration limit) throws SQLException, InterruptedException {
    await("select count(*) from case_chain where awaits_checkpoint = true", limit);
  }

  private void await(String none, Duration limit) throws SQLException, InterruptedException {
    long until = System.nanoTime() + limit.toNanos();
    while (count(none) > 0 && System.nanoTime() < until) {
      Thread.sleep(250);
    }
  }

  long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
