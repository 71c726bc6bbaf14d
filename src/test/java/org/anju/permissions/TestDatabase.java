package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jetbrains.annotations.Nullable;

/** Looks into the database of the running application, and prepares what no endpoint can. */
@Singleton
public class TestDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final AgroalDataSource source;

  TestDatabase(AgroalDataSource source) {
    this.source = source;
  }

  /** Work that a test does in a transaction of its own. */
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** The first column of the first row; null when there is none. */
  public @Nullable String text(String sql, Object... values) {
    return read(sql, values, rows -> rows.getString(1));
  }

  /** As {@link #text}, of a row that must be there. */
  public long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  /** As {@link #text}. */
  public byte @Nullable [] bytes(String sql, Object... values) {
    return read(sql, values, rows -> rows.getBytes(1));
  }

  public void run(String sql, Object... values) {
    with(connection -> execute(connection, sql, values));
  }

  /** A transaction that is rolled back unless the work commits it. */
  public <T> T inTransaction(Work<T> work) {
    return with(
        connection -> {
          connection.setAutoCommit(false);
          try {
            return work.with(connection);
          } finally {
            connection.rollback();
          }
        });
  }

  /** Whether that succeeded with rows to read. */
  public static boolean execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.execute();
    }
  }

  /** Until so many statements wait for somebody else's rows. */
  public void awaitWaiting(int statements) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 0;
    while (waiting < statements && System.nanoTime() < end) {
      waiting =
          number(
              "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'");
    }
    assertThat(waiting).isEqualTo(statements);
  }

  private interface Column<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> @Nullable T read(String sql, Object[] values, Column<T> column) {
    return with(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values);
              ResultSet rows = statement.executeQuery()) {
            return rows.next() ? column.of(rows) : null;
          }
        });
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
