package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jetbrains.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Looks into the database of the running application, and prepares what no endpoint can. It works
 * by the application's own role; {@link #owner} is for what only the owner of the tables may do.
 */
@Singleton
public class TestDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DataSource source;
  private final DataSource ofOwner;

  @Inject
  TestDatabase(AgroalDataSource source, Config settings) {
    this(source, ownerOf(settings));
  }

  private TestDatabase(DataSource source, DataSource ofOwner) {
    this.source = source;
    this.ofOwner = ofOwner;
  }

  private static DataSource ownerOf(Config settings) {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl("jdbc:" + settings.getValue("anju.database.url", String.class));
    owner.setUser(settings.getValue("anju.database.owner.username", String.class));
    owner.setPassword(settings.getValue("anju.database.owner.password", String.class));
    return owner;
  }

  /** The same database by the role that owns its tables and could switch triggers off. */
  public TestDatabase owner() {
    return new TestDatabase(ofOwner, ofOwner);
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

  /** The SQLSTATE by which the database refuses that; whatever was not refused is undone. */
  public String refusal(String sql, Object... values) {
    return inTransaction(
        connection -> {
          try {
            execute(connection, sql, values);
          } catch (SQLException e) {
            return e.getSQLState();
          }
          throw new AssertionError("not refused: " + sql);
        });
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

  /** Until that many statements wait for others' rows; jobs of the clock may wait beside them. */
  public void awaitWaiting(int statements) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 0;
    while (waiting < statements && System.nanoTime() < end) {
      waiting =
          number(
              "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND state = 'active'");
    }
    assertThat(waiting).isGreaterThanOrEqualTo(statements);
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
