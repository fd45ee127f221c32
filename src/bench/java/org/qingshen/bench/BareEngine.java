package org.qingshen.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.qingshen.testing.Statements;

/** Camunda alone, with its own tables, history as ours, answers as variables. */
class BareEngine implements AutoCloseable {

  private static final int ROWS = 6;
  private final ProcessEngine engine;

  BareEngine(String url) {
    engine =
        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
            .setProcessEngineName("bare")
            .setDataSource(Statements.counting(pool(url)))
            .setDatabaseType("mysql")
            .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
            .setHistory(ProcessEngineConfiguration.HISTORY_FULL)
            .setJobExecutorActivate(false)
            .buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addModelInstance(
            "bare.bpmn",
            Bpmn.createExecutableProcess("bare")
                .camundaHistoryTimeToLive(180)
                .startEvent()
                .userTask("opinion")
                .userTask("next")
                .endEvent()
                .done())
        .deploy();
  }

  /** What {@code workflow/joint-opinion.form} holds, one variable an answer. */
  static Map<String, Object> answers() {
    Map<String, Object> all = new TreeMap<>();
    all.put("opinion", "AGREE");
    all.put("truthChecked", true);
    all.put("reasons", "经核查，材料真实，同意推荐（测试）。");
    for (int row = 0; row < ROWS; row++) {
      all.put("finding" + row, "CONFORMS");
      all.put("remark" + row, "无");
    }
    return all;
  }

  ConcurrentLinkedQueue<Timed> acts(int count) {
    TaskService tasks = engine.getTaskService();
    ConcurrentLinkedQueue<Timed> heap = new ConcurrentLinkedQueue<>();
    for (String task : started(count)) {
      heap.add(Timed.of(() -> tasks.complete(task, answers())));
    }
    return heap;
  }

  int statements() {
    return acts(1).poll().statements().size();
  }

  private static DataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("root");
    pool.setPassword("");
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // The driver as application-mysql.yml has it: what is compared is the work, not the driver.
    pool.addDataSourceProperty("rewriteBatchedStatements", true);
    pool.addDataSourceProperty("cachePrepStmts", true);
    pool.addDataSourceProperty("prepStmtCacheSize", 500);
    pool.addDataSourceProperty("prepStmtCacheSqlLimit", 8192);
    pool.addDataSourceProperty("cacheServerConfiguration", true);
    pool.addDataSourceProperty("useLocalSessionState", true);
    return pool;
  }

  private List<String> started(int count) {
    List<String> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String instance = engine.getRuntimeService().startProcessInstanceByKey("bare").getId();
      tasks.add(
          engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult()
              .getId());
    }
    return tasks;
  }

  @Override
  public void close() {
    engine.close();
  }
}
