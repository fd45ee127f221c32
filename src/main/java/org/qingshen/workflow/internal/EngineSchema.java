package org.qingshen.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's tables on MySQL and MariaDB from the engine's own script, in utf8mb4: as
 * shipped it says utf8, which loses 𠮷 and 䶮. On the embedded database the engine does it itself.
 */
final class EngineSchema {

  private static final String[] SCRIPTS = {
    "engine",
    "case.engine",
    "decision.engine",
    "history",
    "case.history",
    "decision.history",
    "identity"
  };

  private EngineSchema() {}

  static void createIfMissing(ProcessEngineConfigurationImpl engine) {
    try (Connection connection = engine.getDataSource().getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      if (!product.contains("mysql") && !product.contains("mariadb")) {
        return;
      }
      if (!exists(connection)) {
        for (String script : SCRIPTS) {
          ScriptUtils.executeSqlScript(connection, new ByteArrayResource(read(script)));
        }
      }
    } catch (SQLException | IOException e) {
      throw new ProcessEngineException("The engine's tables could not be created", e);
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = database()"
                    + " and lower(table_name) = 'act_ge_property'")) {
      found.next();
      return found.getInt(1) > 0;
    }
  }

  private static byte[] read(String script) throws IOException {
    String path = "/org/camunda/bpm/engine/db/create/activiti.mysql.create." + script + ".sql";
    try (InputStream in = ProcessEngineConfigurationImpl.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("The engine ships no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
