package org.anju.draw.attack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who rules the database server: no trigger and no foreign key stops them. What they did
 * to the draws is undone at the end, so that other tests find an honest city.
 */
final class Insider implements AutoCloseable {

  private static final String TABLES =
      """
      SELECT relname FROM pg_class
      WHERE relkind = 'r' AND relpersistence = 'p' AND (relname LIKE 'draw%' OR relname = 'signing_key')
      """;

  private static final String COLUMNS =
      """
      SELECT string_agg(column_name, ', ') FROM information_schema.columns
      WHERE table_name = '%s' AND table_schema = 'public' AND is_generated = 'NEVER'
      """;

  private final Connection connection;
  private final List<String> tables;

  /**
   * @param url of the database, for JDBC
   */
  Insider(String url) throws SQLException {
    connection = DriverManager.getConnection(url, "postgres", "postgres");
    change("SET session_replication_role = replica");
    tables = texts(TABLES);
    for (String table : tables) {
      change("CREATE TEMPORARY TABLE kept_%1$s AS SELECT * FROM %1$s".formatted(table));
    }
  }

  void change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      for (String table : tables) {
        putBack(table);
      }
    }
  }

  private void putBack(String table) throws SQLException {
    String columns = texts(COLUMNS.formatted(table)).get(0);
    change("DELETE FROM " + table);
    change(
        "INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM kept_%1$s"
            .formatted(table, columns));
  }

  private List<String> texts(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
