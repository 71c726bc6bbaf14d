package org.anju.selection.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.anju.platform.security.Roles;
import org.anju.replicas.DrawnOffering;
import org.anju.replicas.Replicas;

/** The offerings that are being sold at a time; when one is closed, the next takes its place. */
final class Markets implements Runnable {

  private static final int SECONDS_PER_TURN = 30;
  private static final int LATE_ONES = 4;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Replicas replicas;
  private final FaultRun.Size size;
  private final List<Market> current = new CopyOnWriteArrayList<>();
  private final Queue<Market> all = new ConcurrentLinkedQueue<>();
  private volatile boolean over;

  Markets(Replicas replicas, FaultRun.Size size) throws SQLException {
    this.replicas = replicas;
    this.size = size;
    try (Connection connection = replicas.postgres().connect()) {
      open(connection);
    }
  }

  @Override
  public void run() {
    while (!over) {
      try (Connection connection = replicas.postgres().connect()) {
        while (!over) {
          open(connection);
          LockSupport.parkNanos(BETWEEN_LOOKS);
        }
      } catch (SQLException killed) {
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  private void open(Connection connection) throws SQLException {
    current.removeIf(Market::closed);
    while (current.size() < size.markets() && !over) {
      current.add(market(connection));
    }
  }

  private Market market(Connection connection) throws SQLException {
    DrawnOffering offering =
        DrawnOffering.make(
            connection,
            new DrawnOffering.Plan(
                size.families(),
                size.units(),
                size.familiesPerSlot(),
                SECONDS_PER_TURN,
                Instant.now()));
    List<Household> families = new ArrayList<>();
    for (int rank = 1; rank <= offering.families(); rank++) {
      String token = replicas.tokens().token(offering.subject(rank), Roles.APPLICANT);
      boolean late = rank == offering.families() && all.size() % LATE_ONES == 0;
      families.add(new Household(offering.receipt(rank), token, late));
    }
    Market market = new Market(offering, families);
    all.add(market);
    return market;
  }

  List<Market> current() {
    return current;
  }

  Market any(Random random) {
    List<Market> now = List.copyOf(current);
    return now.isEmpty() ? all.peek() : now.get(random.nextInt(now.size()));
  }

  String ids() {
    return current.stream()
        .map(market -> Long.toString(market.offering.id()))
        .collect(Collectors.joining(","));
  }

  List<Market> all() {
    return List.copyOf(all);
  }

  boolean over() {
    return over;
  }

  void end() {
    over = true;
  }
}
