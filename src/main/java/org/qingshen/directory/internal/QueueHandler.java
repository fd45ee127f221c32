package org.qingshen.directory.internal;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.qingshen.directory.Queue;

/** A queue as one text column; null stays null. */
class QueueHandler extends BaseTypeHandler<Queue> {

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, Queue value, JdbcType jdbcType) throws SQLException {
    statement.setString(i, value.value());
  }

  @Override
  public Queue getNullableResult(ResultSet rows, String column) throws SQLException {
    return orNull(rows.getString(column));
  }

  @Override
  public Queue getNullableResult(ResultSet rows, int column) throws SQLException {
    return orNull(rows.getString(column));
  }

  @Override
  public Queue getNullableResult(CallableStatement call, int column) throws SQLException {
    return orNull(call.getString(column));
  }

  private static Queue orNull(String value) {
    return value == null ? null : Queue.parse(value);
  }
}
