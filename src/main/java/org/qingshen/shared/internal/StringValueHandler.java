package org.qingshen.shared.internal;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** A value object that is one text column; null stays null. */
class StringValueHandler<T> extends BaseTypeHandler<T> {

  private final Function<String, T> read;
  private final Function<T, String> write;

  StringValueHandler(Function<String, T> read, Function<T, String> write) {
    this.read = read;
    this.write = write;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType jdbcType)
      throws SQLException {
    statement.setString(i, write.apply(value));
  }

  @Override
  public T getNullableResult(ResultSet rows, String column) throws SQLException {
    return orNull(rows.getString(column));
  }

  @Override
  public T getNullableResult(ResultSet rows, int column) throws SQLException {
    return orNull(rows.getString(column));
  }

  @Override
  public T getNullableResult(CallableStatement call, int column) throws SQLException {
    return orNull(call.getString(column));
  }

  private T orNull(String value) {
    return value == null ? null : read.apply(value);
  }
}
