package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.QingshenApplication;
import org.qingshen.testing.MariaDbTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The schema as a MySQL-protocol server has it after the first and after the second start. */
@MariaDbTest
class MigrationTests {

  private static final String OURS =
      "from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'"
          + " and lower(table_name) not like 'flyway%'";

  @Autowired Flyway flyway;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;
  @Autowired Environment environment;

  @Test
  void everyMigrationIsAppliedAndUnchanged() {
    flyway.validate();

    assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(flyway.info().all())
        .allSatisfy(it -> assertThat(it.getState()).isEqualTo(MigrationState.SUCCESS));
  }

  @Test
  @DisplayName("Every table and every text column keeps 𠮷 and 䶮: utf8mb4, compared by bytes")
  void everyTableIsUtf8mb4Bin() {
    assertThat(jdbc.queryForList("select distinct table_collation " + OURS, String.class))
        .containsExactly("utf8mb4_bin");
    assertThat(
            jdbc.queryForList(
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = database() and lower(table_name) not like 'flyway%'"
                    + " and character_set_name is not null"
                    + " and (character_set_name <> 'utf8mb4' or collation_name <> 'utf8mb4_bin')",
                String.class))
        .isEmpty();
  }

  @Test
  @DisplayName("Replication by row and group replication need a primary key in every table")
  void everyTableOfOursHasAPrimaryKey() {
    assertThat(
            jdbc.queryForList(
                "select t.table_name from information_schema.tables t where"
                    + " t.table_schema = database() and t.table_type = 'BASE TABLE'"
                    + " and not exists (select 1 from information_schema.table_constraints c"
                    + " where c.table_schema = t.table_schema and c.table_name = t.table_name"
                    + " and c.constraint_type = 'PRIMARY KEY')",
                String.class))
        .isEmpty();
  }

  @Test
  void theEnginesTablesAreThereAndInnoDb() {
    List<String> tables =
        jdbc.queryForList("select lower(table_name) " + OURS, String.class).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();

    assertThat(tables)
        .contains(
            "act_ru_execution", "act_ru_task", "act_ru_job", "act_hi_actinst", "act_ge_property")
        .contains("work_item", "sealed_entry", "case_chain", "draft", "security_trail");
    assertThat(tables).filteredOn(name -> name.startsWith("act_")).hasSizeGreaterThan(40);
    assertThat(jdbc.queryForList("select distinct engine " + OURS, String.class))
        .containsExactly("InnoDB");
    assertThat(engine.getManagementService().getProperties()).containsKey("schema.version");
  }

  @Test
  void aSecondStartOnTheSameDatabaseChangesNothing() {
    List<Long> before = counts();

    try (ConfigurableApplicationContext second =
        new SpringApplicationBuilder(QingshenApplication.class)
            .profiles("demo", "test", "mysql")
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username="
                    + environment.getProperty("spring.datasource.username"),
                "--spring.datasource.password="
                    + environment.getProperty("spring.datasource.password"))) {
      assertThat(second.isActive()).isTrue();
    }

    assertThat(counts()).isEqualTo(before);
    flyway.validate();
  }

  private List<Long> counts() {
    return List.of(
            "ACT_RE_DEPLOYMENT",
            "ACT_RE_PROCDEF",
            "form_version",
            "person",
            "account",
            "post_permission",
            "pilot_call",
            "case_file")
        .stream()
        .map(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
        .toList();
  }
}
