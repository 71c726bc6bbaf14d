package org.anju.selection.wish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.Test;

/**
 * Wish lists of 100,000 families with 30 wishes each for 10,000 units: the assignment alone; with
 * the published files and their digests; and the whole close in a real database, from the lists as
 * they were handed in to selections, agreements, leaves and notices.
 */
class WishBench {

  private static final int FAMILIES = 100_000;
  private static final int WISHES = 30;
  private static final int UNITS = 10_000;
  private static final int ROUNDS = 5;

  private final Random random = new Random(6);

  @Test
  void the_assignment_alone() throws Exception {
    Set<Long> units = new HashSet<>(LongStream.rangeClosed(1, UNITS).boxed().toList());
    List<Long[]> lists = new ArrayList<>(FAMILIES);
    for (int i = 0; i < FAMILIES; i++) {
      lists.add(list());
    }
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      seconds[round] = Timing.seconds(() -> lists.forEach(new SerialDictatorship(units)::next));
    }
    Report.line(
        "wish lists, %,d families x %d wishes x %,d units, assigned: median %.3f s, first %.3f s",
        FAMILIES, WISHES, UNITS, Report.percentile(50, seconds), seconds[0]);
    double[] published = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      published[round] = Timing.seconds(() -> close(lists));
    }
    Report.line(
        "the same with blinded receipts, files and their digests: median %.2f s, first %.2f s",
        Report.percentile(50, published), published[0]);
  }

  private static void close(List<Long[]> lists) {
    Closing closing =
        new Closing(
            LongStream.rangeClosed(1, UNITS)
                .mapToObj(unit -> new Closing.FreeUnit(unit, "1#", "1", String.valueOf(unit)))
                .toList());
    byte[] salt = new byte[32];
    for (int i = 0; i < lists.size(); i++) {
      closing.next(new Closing.Family(i, i + 1, salt, "HS26-" + i, 1, lists.get(i)));
    }
    closing.digests();
  }

  @Test
  void the_whole_close_in_the_database() throws Exception {
    try (SaleCity city = new SaleCity()) {
      WishDesk desk = new WishDesk(city);
      Sale sale = desk.open(FAMILIES, UNITS);
      store(city, sale);
      double seconds = Timing.seconds(desk::close);
      long sold =
          city.count("SELECT count(*) FROM selection WHERE offering_id = $1", sale.offering());
      Report.line(
          "the whole close in the database: %.2f s for %,d selections and %,d families",
          seconds, sold, FAMILIES);
    }
  }

  /** A list for every family: random units, drawn by the database. */
  private static void store(SaleCity city, Sale sale) {
    city.run(
        """
        INSERT INTO wish_family
        SELECT offering_id, phase, application_id, sha256(int8send(application_id))
        FROM selection_turn WHERE offering_id = $1
        """,
        sale.offering());
    city.run(
        """
        INSERT INTO wish_list (offering_id, phase, application_id, version, wishes, submitted_at,
                               submitted_by, document, key_id, signature)
        SELECT f.offering_id, f.phase, f.application_id, 1,
               array(SELECT DISTINCT $2::bigint + ((f.application_id * 7919 + n * 104729 * f.application_id) % $3::int)
                     FROM generate_series(1, $4::int) n),
               now(), 'bench', '{}', 'bench', 'bench'
        FROM wish_family f WHERE f.offering_id = $1
        """,
        sale.offering(), sale.unit(1), UNITS, WISHES);
    city.run("ANALYZE");
  }

  private Long[] list() {
    return random.longs(1, UNITS + 1L).distinct().limit(WISHES).boxed().toArray(Long[]::new);
  }
}
