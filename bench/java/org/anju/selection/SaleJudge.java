package org.anju.selection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.replicas.DrawnOffering;
import org.anju.replicas.DurablePostgres;
import org.anju.selection.GatlingRun.Played;
import org.anju.selection.GatlingRun.Seen;
import org.anju.selection.history.HistoryChecker;
import org.anju.selection.history.SaleHistory;
import org.anju.selection.history.SoldUnit;
import org.anju.selection.history.Span;
import org.anju.selection.history.Spell;
import org.anju.selection.history.Violation;

/** Holds what Gatling saw of an offering in which everybody's turn was open all the time. */
final class SaleJudge {

  private static final String SOLD =
      """
      SELECT s.id, s.attempt, a.receipt, s.unit_id, s.chosen_at
      FROM selection s JOIN application a ON a.id = s.application_id
      WHERE s.offering_id = ? AND s.live
      """;

  private final DurablePostgres postgres;

  SaleJudge(DurablePostgres postgres) {
    this.postgres = postgres;
  }

  List<Violation> violations(DrawnOffering offering, Played played) throws SQLException {
    Spell always = Spell.exactly(Instant.MIN, Instant.MAX);
    List<SoldUnit> sold = sold(offering.id());
    Map<String, Spell> turns =
        offering.receipts().stream().collect(Collectors.toMap(Function.identity(), any -> always));
    SaleHistory history =
        new SaleHistory(
            played.seen().stream().map(Seen::attempt).toList(),
            turns,
            new Spell(new Span(Instant.MIN, Instant.MAX), untilSoldOut(offering, sold)),
            List.of(),
            List.of(),
            List.of(),
            sold);
    return HistoryChecker.check(history);
  }

  /** When nothing is left the selection closes by itself. */
  private static Span untilSoldOut(DrawnOffering offering, List<SoldUnit> sold) {
    Instant last =
        sold.stream().map(SoldUnit::chosenAt).max(Instant::compareTo).orElse(Instant.MIN);
    boolean soldOut = sold.size() == offering.units().size();
    return new Span(Instant.MIN, soldOut ? last : Instant.MAX);
  }

  private List<SoldUnit> sold(long offering) throws SQLException {
    List<SoldUnit> sold = new ArrayList<>();
    try (Connection connection = postgres.connect();
        PreparedStatement statement = connection.prepareStatement(SOLD)) {
      statement.setLong(1, offering);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          sold.add(
              new SoldUnit(
                  rows.getLong(1),
                  rows.getObject(2, UUID.class),
                  rows.getString(3),
                  rows.getLong(4),
                  rows.getTimestamp(5).toInstant()));
        }
      }
    }
    return sold;
  }
}
