package org.anju.selection.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.anju.replicas.DurablePostgres;

/** Looks again and again which turns are open, on a line of its own to the database. */
final class Watch implements Runnable {

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(40);

  private static final String OPEN =
      """
      SELECT e.offering_id, e.state, a.receipt, t.closes_at, t.state
      FROM selection_session e
      LEFT JOIN selection_turn t ON t.offering_id = e.offering_id AND t.phase = e.phase
        AND (t.state = 'OPEN' AND e.state = 'OPEN' OR t.state = 'FORFEITED' AND t.slot = e.current_slot)
      LEFT JOIN application a ON a.id = t.application_id
      WHERE e.offering_id = ANY (string_to_array('%s', ',')::bigint[])
      """;

  private final DurablePostgres postgres;
  private final Markets markets;

  Watch(DurablePostgres postgres, Markets markets) {
    this.postgres = postgres;
    this.markets = markets;
  }

  @Override
  public void run() {
    while (!markets.over()) {
      try (Connection connection = postgres.connect();
          Statement statement = connection.createStatement()) {
        while (!markets.over()) {
          look(statement);
          LockSupport.parkNanos(BETWEEN_LOOKS);
        }
      } catch (SQLException killed) {
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  private void look(Statement statement) throws SQLException {
    Instant askedAt = Instant.now();
    Map<Long, String> states = new HashMap<>();
    Map<Long, Map<String, Instant>> turns = new HashMap<>();
    Map<Long, List<String>> forfeited = new HashMap<>();
    try (ResultSet rows = statement.executeQuery(OPEN.formatted(markets.ids()))) {
      while (rows.next()) {
        long offering = rows.getLong(1);
        states.put(offering, rows.getString(2));
        Map<String, Instant> open = turns.computeIfAbsent(offering, any -> new HashMap<>());
        if ("OPEN".equals(rows.getString(5))) {
          open.put(rows.getString(3), rows.getTimestamp(4).toInstant());
        } else if (rows.getString(5) != null) {
          forfeited.computeIfAbsent(offering, any -> new ArrayList<>()).add(rows.getString(3));
        }
      }
    }
    Instant toldAt = Instant.now();
    for (Market market : markets.current()) {
      String state = states.getOrDefault(market.offering.id(), "WAITING");
      market.looked(new Look(askedAt, toldAt, state));
      forfeited
          .getOrDefault(market.offering.id(), List.of())
          .forEach(receipt -> market.forfeited.putIfAbsent(receipt, toldAt));
      if (state.equals("OPEN")) {
        market.seen(askedAt, toldAt, turns.get(market.offering.id()));
      } else if (state.equals("CLOSED")) {
        market.close();
      }
    }
  }
}
