package org.anju.selection;

import static org.anju.selection.SaleCity.await;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.history.Answer;
import org.anju.selection.history.Attempt;
import org.anju.selection.history.HistoryChecker;
import org.anju.selection.history.Rule;
import org.anju.selection.history.SaleHistory;
import org.anju.selection.history.SoldUnit;
import org.anju.selection.history.Spell;
import org.anju.selection.history.Violation;

/** A sale of which every attempt is written down, a second of the city's time each. */
final class WatchedSale {

  private static final Duration STEP = Duration.ofSeconds(1);

  private static final String SOLD =
      """
      SELECT s.id, s.attempt, a.receipt, s.unit_id, s.chosen_at
      FROM selection s JOIN application a ON a.id = s.application_id
      WHERE s.offering_id = $1 AND s.live
      """;

  private static final String TURNS =
      """
      SELECT a.receipt, t.opens_at, t.closes_at
      FROM selection_turn t JOIN application a ON a.id = t.application_id
      WHERE t.offering_id = $1 AND t.opens_at IS NOT NULL
      """;

  private final SaleCity city;
  private final Sale sale;
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Spell> pauses = new ArrayList<>();

  WatchedSale(SaleCity city, Sale sale) {
    this.city = city;
    this.sale = sale;
  }

  /**
   * A click of the family of that rank.
   *
   * @param heard whether the answer reaches the family
   */
  record Click(int rank, int unit, UUID key, boolean heard) {

    static Click of(int rank, int unit) {
      return new Click(rank, unit, UUID.randomUUID(), true);
    }

    Click unheard() {
      return new Click(rank, unit, key, false);
    }
  }

  /** How a click becomes a sale. */
  interface Seller {
    Uni<Chosen> sell(Chooser chooser, long offering, long unit, UUID key);
  }

  /** All at the same time. */
  void together(Seller seller, List<Click> clicks) {
    Instant startedAt = city.clock().now();
    List<Uni<Answer>> running = new ArrayList<>();
    for (Click click : clicks) {
      running.add(
          seller
              .sell(
                  sale.chooser(click.rank()), sale.offering(), sale.unit(click.unit()), click.key())
              .map(WatchedSale::ok)
              .onFailure(RefusedException.class)
              .recoverWithItem(WatchedSale::refused));
    }
    List<Answer> answers = await(Uni.join().all(running).andFailFast());
    city.pass(STEP);
    for (int i = 0; i < clicks.size(); i++) {
      note(clicks.get(i), startedAt, answers.get(i));
    }
  }

  void one(Seller seller, Click click) {
    together(seller, List.of(click));
  }

  /** The supervisor stops the selection, until its end. */
  void pause() {
    city.pass(STEP);
    pauses.add(Spell.exactly(city.clock().now(), Instant.MAX));
    city.run(
        "UPDATE selection_turn SET state = 'PAUSED' WHERE offering_id = $1 AND state = 'OPEN'",
        sale.offering());
    city.run(
        "UPDATE selection_session SET state = 'PAUSED', paused_at = $2 WHERE offering_id = $1",
        sale.offering(),
        Rows.parameter(city.clock().now()));
  }

  private void note(Click click, Instant startedAt, Answer answer) {
    attempts.add(
        new Attempt(
            click.key(),
            sale.receipt(click.rank()),
            sale.unit(click.unit()),
            startedAt,
            city.clock().now(),
            click.heard() ? answer : new Answer.Unknown()));
  }

  private static Answer ok(Chosen chosen) {
    return new Answer.Ok(chosen.selectionId(), chosen.receipt(), chosen.unitId());
  }

  private static Answer refused(Throwable refusal) {
    return new Answer.Refused(((RefusedException) refusal).refusal().name());
  }

  /** What the judge finds, each rule as often as it is broken. */
  List<Rule> broken() {
    SaleHistory history =
        new SaleHistory(
            attempts,
            turns(),
            Spell.exactly(SaleCity.OPENING, Instant.MAX),
            pauses,
            List.of(),
            List.of(),
            rows(SOLD).stream().map(WatchedSale::sold).toList());
    return HistoryChecker.check(history).stream().map(Violation::rule).toList();
  }

  private Map<String, Spell> turns() {
    Map<String, Spell> turns = new HashMap<>();
    for (Row row : rows(TURNS)) {
      turns.put(
          row.getString("receipt"),
          Spell.exactly(Rows.instant(row, "opens_at"), Rows.instant(row, "closes_at")));
    }
    return turns;
  }

  private List<Row> rows(String sql) {
    return Rows.list(
        await(city.pool().preparedQuery(sql).execute(Tuple.of(sale.offering()))), row -> row);
  }

  private static SoldUnit sold(Row row) {
    return new SoldUnit(
        row.getLong("id"),
        row.getUUID("attempt"),
        row.getString("receipt"),
        row.getLong("unit_id"),
        Rows.instant(row, "chosen_at"));
  }
}
