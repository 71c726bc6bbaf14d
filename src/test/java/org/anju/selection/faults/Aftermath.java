package org.anju.selection.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.replicas.DurablePostgres;
import org.anju.replicas.Patience;
import org.anju.selection.history.SaleHistory;
import org.anju.selection.history.SoldUnit;
import org.anju.selection.history.Span;
import org.anju.selection.history.Spell;

/** Reads what the database keeps in the end, and puts it beside what was seen. */
final class Aftermath {

  /** By so much the replicas' clocks may differ from the database's. */
  private static final Duration CLOCKS = Duration.ofMillis(100);

  private static final String SOLD =
      """
      SELECT s.id, s.attempt, a.receipt, s.unit_id, s.chosen_at
      FROM selection s JOIN application a ON a.id = s.application_id
      WHERE s.offering_id = ? AND s.live
      """;

  private static final String TURNS =
      """
      SELECT a.receipt, t.opens_at, t.closes_at
      FROM selection_turn t JOIN application a ON a.id = t.application_id
      WHERE t.offering_id = ? AND t.opens_at IS NOT NULL AND t.state <> 'NOT_CALLED'
      """;

  private static final String OTHERS =
      "SELECT count(*) FROM pg_stat_activity WHERE usename = 'anju_application'";

  private final DurablePostgres postgres;

  Aftermath(DurablePostgres postgres) {
    this.postgres = postgres;
  }

  List<MarketHistory> of(List<Market> markets) throws SQLException {
    try (Connection connection = postgres.connect()) {
      Patience.await("the end of the replicas' sessions", () -> isAlone(connection));
      List<MarketHistory> histories = new ArrayList<>();
      for (Market market : markets) {
        histories.add(new MarketHistory(market.offering.id(), history(connection, market)));
      }
      return List.copyOf(histories);
    }
  }

  private static boolean isAlone(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OTHERS)) {
      return row.next() && row.getInt(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SaleHistory history(Connection connection, Market market) throws SQLException {
    Span seen = market.openSession.certain();
    return new SaleHistory(
        List.copyOf(market.attempts),
        turns(connection, market),
        new Spell(new Span(Instant.MIN, Instant.MAX), seen),
        List.of(),
        List.copyOf(market.holds),
        sold(connection, market.offering.id()));
  }

  private static Map<String, Spell> turns(Connection connection, Market market)
      throws SQLException {
    Map<String, Spell> turns = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TURNS)) {
      statement.setLong(1, market.offering.id());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String receipt = rows.getString(1);
          Span turn = new Span(instant(rows, 2), instant(rows, 3));
          turns.put(receipt, new Spell(widened(turn), certain(market, receipt, turn)));
        }
      }
    }
    return turns;
  }

  private static Span widened(Span turn) {
    return new Span(turn.from().minus(CLOCKS), turn.until().plus(CLOCKS));
  }

  private static Span certain(Market market, String receipt, Span turn) {
    Sighting sighting = market.openTurns.getOrDefault(receipt, new Sighting());
    Span seen = sighting.certain();
    Instant end = turn.until().minus(CLOCKS);
    return new Span(seen.from(), seen.until().isBefore(end) ? seen.until() : end);
  }

  private static List<SoldUnit> sold(Connection connection, long offering) throws SQLException {
    List<SoldUnit> sold = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(SOLD)) {
      statement.setLong(1, offering);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          UUID attempt = rows.getObject(2, UUID.class);
          sold.add(
              new SoldUnit(
                  rows.getLong(1), attempt, rows.getString(3), rows.getLong(4), instant(rows, 5)));
        }
      }
    }
    return sold;
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp value = row.getTimestamp(column);
    return value.toInstant();
  }
}
