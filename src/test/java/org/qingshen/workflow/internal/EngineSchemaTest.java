package org.qingshen.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class EngineSchemaTest {

  private static final String LIKE_THE_EMBEDDED_ONE =
      "jdbc:h2:mem:engine-schema;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
          + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

  @Test
  void theEmbeddedDatabaseServesASecondStart() {
    for (String start : new String[] {"first", "second", "third"}) {
      ProcessEngine engine = started();
      assertThat(engine.getRepositoryService().createProcessDefinitionQuery().count())
          .as(start)
          .isZero();
      engine.close();
    }
  }

  private static ProcessEngine started() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(LIKE_THE_EMBEDDED_ONE);
    StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
    engine.setDataSource(source);
    engine.setDatabaseSchemaUpdate("true");
    engine.setJobExecutorActivate(false);
    engine.setMetricsEnabled(false);
    EngineSchema.createIfMissing(engine);
    return engine.buildProcessEngine();
  }
}
