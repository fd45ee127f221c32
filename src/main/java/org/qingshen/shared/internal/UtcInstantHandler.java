package org.qingshen.shared.internal;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * A moment as DATETIME(3) in UTC. As a LocalDateTime no driver shifts it by the zone of session or
 * server; cut, not rounded, so that what is read equals what was meant.
 */
class UtcInstantHandler extends BaseTypeHandler<Instant> {

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, Instant value, JdbcType jdbcType) throws SQLException {
    Instant stored = value.truncatedTo(ChronoUnit.MILLIS);
    statement.setObject(i, LocalDateTime.ofInstant(stored, ZoneOffset.UTC));
  }

  @Override
  public Instant getNullableResult(ResultSet rows, String column) throws SQLException {
    return orNull(rows.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(ResultSet rows, int column) throws SQLException {
    return orNull(rows.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
    return orNull(call.getObject(column, LocalDateTime.class));
  }

  private static Instant orNull(LocalDateTime stored) {
    return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
  }
}
