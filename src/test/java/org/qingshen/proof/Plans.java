package org.qingshen.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.scripting.defaults.DefaultParameterHandler;
import org.apache.ibatis.session.SqlSessionFactory;

/** How the server reads a statement of a mapper, and how long that takes. */
record Plans(DataSource source, SqlSessionFactory sessions) {

  /** One line of an explanation. */
  record Step(String table, String type, String key, long rows, String extra) {

    /** A whole table or a whole index, or a sort of more than a page or two. */
    boolean wide(int most) {
      boolean all = ("ALL".equals(type) || "index".equals(type)) && !table.startsWith("<");
      return rows > most && (all || extra.contains("filesort"));
    }
  }

  /** Statement: the mapper's simple name and the id. */
  List<Step> of(String statement, Map<String, Object> parameters) {
    return run("explain ", statement, parameters, Plans::steps);
  }

  /** Milliseconds, the rows read to the end; the shortest of some turns. */
  double milliseconds(String statement, Map<String, Object> parameters, int turns) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < turns; i++) {
      long before = System.nanoTime();
      run("", statement, parameters, Plans::count);
      best = Math.min(best, System.nanoTime() - before);
    }
    return best / 1e6;
  }

  private interface Reader<T> {
    T read(ResultSet result) throws SQLException;
  }

  private <T> T run(String prefix, String name, Map<String, Object> parameters, Reader<T> reader) {
    MappedStatement mapped = mapped(name);
    BoundSql sql = mapped.getBoundSql(parameters);
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(prefix + sql.getSql())) {
      new DefaultParameterHandler(mapped, parameters, sql).setParameters(statement);
      try (ResultSet result = statement.executeQuery()) {
        return reader.read(result);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private MappedStatement mapped(String name) {
    return sessions.getConfiguration().getMappedStatementNames().stream()
        .filter(known -> known.endsWith("." + name))
        .findFirst()
        .map(sessions.getConfiguration()::getMappedStatement)
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  private static int count(ResultSet result) throws SQLException {
    int count = 0;
    while (result.next()) {
      count++;
    }
    return count;
  }

  private static List<Step> steps(ResultSet plan) throws SQLException {
    List<Step> steps = new ArrayList<>();
    while (plan.next()) {
      steps.add(
          new Step(
              text(plan, "table"),
              text(plan, "type"),
              text(plan, "key"),
              plan.getLong("rows"),
              text(plan, "Extra")));
    }
    return steps;
  }

  private static String text(ResultSet plan, String column) throws SQLException {
    String value = plan.getString(column);
    return value == null ? "" : value;
  }
}
