package org.anju.selection.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.platform.security.Actor;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;

/** A city with offerings that are rehearsed, and what families do there. */
final class RehearsedCity implements AutoCloseable {

  /** Nine o'clock on the day before the selection. */
  static final Instant REHEARSAL = Instant.parse("2026-11-22T01:00:00Z");

  static final int HOLD_SECONDS = 30;

  private final SaleCity city = new SaleCity();
  private final Rehearsals rehearsals = new Rehearsals();
  private final CopyOfBoard copy = new CopyOfBoard();
  private final PracticeRoom room = new PracticeRoom(city.pool(), rehearsals, city.clock());

  /** The plan of that offering gets a rehearsal, and its hour has come. */
  Sale rehearsed(Sale sale) {
    city.run(
        "UPDATE offering SET rehearsal_at = $2 WHERE id = $1",
        sale.offering(),
        Columns.parameter(REHEARSAL));
    city.setTime(REHEARSAL);
    return sale;
  }

  /** A rehearsal in which two families practise their turns at a time. */
  Sale rehearsed(int families, int units) {
    return rehearsed(city.drawn(families, families, units, SaleCity.turnsWithPresence(1, 1, 2)));
  }

  /** Begins a run for that family, and lets its call come. */
  void called(Sale sale, int rank) {
    SaleCity.await(turn().begin(sale.family(rank), sale.offering(), null));
    city.pass(Duration.ofSeconds(PracticeNumbers.UNTIL_CALLED));
  }

  SaleCity city() {
    return city;
  }

  PractiseTurn turn() {
    return new PractiseTurn(room);
  }

  PractiseChoice choice() {
    return new PractiseChoice(room);
  }

  PractiseWishes wishes() {
    return new PractiseWishes(room);
  }

  ShowRehearsal show() {
    return new ShowRehearsal(city.pool(), rehearsals, copy, city.clock());
  }

  ShowRehearsalDesk desk() {
    return new ShowRehearsalDesk(city.pool(), rehearsals, copy, city.clock());
  }

  MyRehearsal mine(Sale sale, int rank) {
    return SaleCity.await(show().mine(sale.family(rank), sale.offering(), null));
  }

  Practice practice(Sale sale, int rank) {
    return mine(sale, rank).practice();
  }

  void choose(Sale sale, int rank, int unit) {
    SaleCity.await(choice().choose(sale.family(rank), sale.offering(), null, sale.unit(unit)));
  }

  static Actor desk(String alias) {
    return SaleCity.acquirer(alias);
  }

  /** The rows of every table that is not the rehearsal's own, by table. */
  Map<String, String> everythingReal() {
    List<String> tables =
        List.of(
            city.text(
                    """
                    SELECT string_agg(table_name, ',') FROM information_schema.tables
                    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
                      AND table_name NOT LIKE 'rehearsal\\_%'
                    """)
                .split(","));
    Map<String, String> rows = new TreeMap<>();
    tables.forEach(
        table ->
            rows.put(
                table,
                city.text(
                    "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '')"
                        + " FROM \"%s\" t".formatted(table))));
    return rows;
  }

  @Override
  public void close() {
    city.close();
  }
}
