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
import java.util.stream.Stream;
import org.anju.replicas.DurablePostgres;
import org.anju.replicas.Patience;
import org.anju.selection.history.Forfeit;
import org.anju.selection.history.Hold;
import org.anju.selection.history.SaleHistory;
import org.anju.selection.history.SoldUnit;
import org.anju.selection.history.Span;
import org.anju.selection.history.Spell;
import org.jetbrains.annotations.Nullable;

/** Reads what the database keeps in the end, and puts it beside what was seen. */
final class Aftermath {

  /** By so much the replicas' clocks may differ from the database's. */
  private static final Duration CLOCKS = Duration.ofMillis(100);

  private static final Duration FOR_EVER = Duration.ofDays(1);

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

  private static final String PAUSES =
      "SELECT paused_at, resumed_at FROM selection_pause WHERE offering_id = ? ORDER BY paused_at"
          + " DESC";

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
    List<KeptPause> pauses = pauses(connection, market.offering.id());
    List<Spell> spells = pauses.stream().map(pause -> pause.spell(market)).toList();
    return new SaleHistory(
        List.copyOf(market.attempts),
        turns(connection, market, pauses),
        new Spell(new Span(Instant.MIN, Instant.MAX), seen),
        spells,
        market.holds.stream().map(hold -> prolonged(hold, spells)).toList(),
        forfeits(connection, market),
        sold(connection, market.offering.id()));
  }

  /**
   * A pause as the database keeps it, by the product's own clock.
   *
   * @param resumedAt null when it never ended
   */
  private record KeptPause(Instant pausedAt, @Nullable Instant resumedAt) {

    /**
     * It began for others when it was committed, some time after its moment, and surely once it was
     * seen or acknowledged; it ended when its end was committed, and surely once that was seen.
     */
    Spell spell(Market market) {
      Instant surely =
          Stream.concat(
                  market.looks.stream()
                      .filter(look -> look.isPaused() && look.askedAt().isAfter(pausedAt))
                      .map(Look::toldAt),
                  market.pausesAcknowledged.stream().filter(told -> told.isAfter(pausedAt)))
              .min(Instant::compareTo)
              .orElse(Instant.MAX);
      return new Spell(
          new Span(pausedAt.minus(CLOCKS), seenOver(market)),
          new Span(surely, resumedAt == null ? Instant.MAX : resumedAt.minus(CLOCKS)));
    }

    private Instant seenOver(Market market) {
      return resumedAt == null
          ? Instant.MAX
          : market.looks.stream()
              .filter(look -> !look.isPaused() && look.askedAt().isAfter(resumedAt))
              .map(Look::toldAt)
              .min(Instant::compareTo)
              .orElse(Instant.MAX);
    }

    /** Since when a turn was open that now begins then: an end of a pause puts it off. */
    Instant before(Instant opensAt) {
      if (resumedAt == null) {
        return opensAt;
      }
      Instant earlier = opensAt.minus(Duration.between(pausedAt, resumedAt));
      return earlier.isAfter(pausedAt) ? opensAt : earlier;
    }
  }

  private static List<KeptPause> pauses(Connection connection, long offering) throws SQLException {
    List<KeptPause> pauses = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PAUSES)) {
      statement.setLong(1, offering);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Timestamp resumed = rows.getTimestamp(2);
          pauses.add(new KeptPause(instant(rows, 1), resumed == null ? null : resumed.toInstant()));
        }
      }
    }
    return pauses;
  }

  /** A pause adds its length to what is kept. */
  private static Hold prolonged(Hold hold, List<Spell> pauses) {
    Span longest = hold.spell().possible();
    Span prolonged = new Span(longest.from(), longest.until().plus(length(pauses)));
    return new Hold(hold.family(), hold.unit(), new Spell(prolonged, hold.spell().certain()));
  }

  /** All pauses together, one that never ended for longer than any run. */
  private static Duration length(List<Spell> pauses) {
    return pauses.stream()
        .map(Spell::possible)
        .map(
            pause ->
                pause.until().equals(Instant.MAX)
                    ? FOR_EVER
                    : Duration.between(pause.from(), pause.until()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Map<String, Spell> turns(
      Connection connection, Market market, List<KeptPause> latestFirst) throws SQLException {
    Map<String, Spell> turns = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TURNS)) {
      statement.setLong(1, market.offering.id());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String receipt = rows.getString(1);
          Span turn = new Span(instant(rows, 2), instant(rows, 3));
          Span longest = widened(turn, latestFirst);
          turns.put(receipt, new Spell(longest, certain(market, receipt, turn)));
        }
      }
    }
    return turns;
  }

  private static List<Forfeit> forfeits(Connection connection, Market market) throws SQLException {
    List<Forfeit> forfeits = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(TURNS)) {
      statement.setLong(1, market.offering.id());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Instant seenAt = market.forfeited.get(rows.getString(1));
          if (seenAt != null) {
            Instant over = instant(rows, 3).minus(CLOCKS);
            forfeits.add(new Forfeit(rows.getString(1), seenAt, over));
          }
        }
      }
    }
    return forfeits;
  }

  private static Span widened(Span turn, List<KeptPause> latestFirst) {
    Instant from = turn.from();
    for (KeptPause pause : latestFirst) {
      from = pause.before(from);
    }
    return new Span(from.minus(CLOCKS), turn.until().plus(CLOCKS));
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
