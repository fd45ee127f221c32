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
 * shipped it says utf8, which loses 𠮷 and 䶮. Of several nodes that start at once, one does it and
 * the others wait. On the embedded database the engine does it itself.
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

  /** To the engine every word but its own means: neither create nor compare. */
  private static final String AS_IT_IS = "as-it-is";

  private static final String FIRST_TABLE = "act_ge_property";
  private static final String LAST_TABLE = "act_id_tenant_member";

  /** One for each schema of a server; its name may have 64 characters. */
  private static final String LOCK = "left(concat('engine-schema.', database()), 64)";

  private static final int LOCK_SECONDS = 300;

  private EngineSchema() {}

  static void createIfMissing(ProcessEngineConfigurationImpl engine) {
    try (Connection connection = engine.getDataSource().getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      if (!product.contains("mysql") && !product.contains("mariadb")) {
        leaveAlone(engine, connection);
        return;
      }
      lock(connection);
      try {
        create(connection);
      } finally {
        execute(connection, "select release_lock(" + LOCK + ")");
      }
    } catch (SQLException | IOException e) {
      throw new ProcessEngineException("The engine's tables could not be created", e);
    }
  }

  /**
   * The engine creates its tables itself on the embedded database, whose names are in small
   * letters; it looks for capitals at the next start, finds none, and would create them again.
   */
  private static void leaveAlone(ProcessEngineConfigurationImpl engine, Connection connection)
      throws SQLException {
    if (exists(connection, FIRST_TABLE)) {
      engine.setDatabaseSchemaUpdate(AS_IT_IS);
    }
  }

  private static void create(Connection connection) throws SQLException, IOException {
    if (!exists(connection, FIRST_TABLE)) {
      for (String script : SCRIPTS) {
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(read(script)));
      }
    } else if (!exists(connection, LAST_TABLE)) {
      throw new ProcessEngineException(
          "The engine's tables are incomplete: a first start was interrupted. Drop the tables"
              + " act_*, or the whole new database, and start again");
    }
  }

  /** Tables cannot be created in a transaction; the server's named lock outlives each of them. */
  private static void lock(Connection connection) throws SQLException {
    if (execute(connection, "select get_lock(" + LOCK + ", " + LOCK_SECONDS + ")") != 1) {
      throw new ProcessEngineException(
          "Another node has been creating the engine's tables for long");
    }
  }

  private static boolean exists(Connection connection, String table) throws SQLException {
    return execute(
            connection,
            "select count(*) from information_schema.tables where table_schema = schema()"
                + " and lower(table_name) = '"
                + table
                + "'")
        > 0;
  }

  private static int execute(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getInt(1);
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
