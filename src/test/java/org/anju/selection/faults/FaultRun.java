package org.anju.selection.faults;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.anju.platform.security.Roles;
import org.anju.replicas.DrawnOffering;
import org.anju.replicas.Line;
import org.anju.replicas.Replica;
import org.anju.replicas.Replicas;

/**
 * People click on units of several offerings at a time, by way of two replicas, while faults happen
 * one after the other and a supervisor stops selections and lets them go on; until there were
 * enough clicks and faults.
 */
public final class FaultRun {

  /**
   * How much.
   *
   * @param attempts to choose, at least
   * @param faults at least
   * @param people who click at the same time
   * @param markets offerings that are sold at the same time
   * @param seed of what is clicked and what fails; the order in time is the machine's
   */
  public record Size(
      long attempts,
      int faults,
      int people,
      int markets,
      int families,
      int units,
      int familiesPerSlot,
      long seed) {}

  /**
   * What was seen.
   *
   * @param attempts that were sent
   */
  public record Seen(
      long attempts, Map<Fault, Integer> faults, List<MarketHistory> histories, Instant until) {

    public Seen {
      histories = List.copyOf(histories);
    }

    public int allFaults() {
      return faults.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final Replicas replicas;
  private final Size size;
  private final AtomicLong sent = new AtomicLong();
  private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);

  private FaultRun(Replicas replicas, Size size) {
    this.replicas = replicas;
    this.size = size;
  }

  /** Runs until there were enough attempts and faults. The replicas are dead afterwards. */
  public static Seen of(Replicas replicas, Size size) throws Exception {
    return new FaultRun(replicas, size).run();
  }

  private Seen run() throws Exception {
    Markets markets = new Markets(replicas, size);
    ExecutorService threads = Executors.newCachedThreadPool();
    try (SaleClient client = new SaleClient(replicas.vertx())) {
      List<Future<?>> running = new ArrayList<>();
      running.add(threads.submit(markets));
      running.add(threads.submit(new Watch(replicas.postgres(), markets)));
      List<Line> lines = replicas.toReplicas();
      for (int person = 0; person < size.people(); person++) {
        running.add(threads.submit(new Clicks(markets, client, lines, sent, size.seed() + person)));
      }
      running.add(threads.submit(supervisor(markets, client, lines)));
      failUntilEnough();
      markets.end();
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return new Seen(sent.get(), happened, settled(markets), Instant.now());
  }

  private Supervisor supervisor(Markets markets, SaleClient client, List<Line> lines) {
    String token =
        replicas.tokens().token("supervisor", Roles.SUPERVISOR, List.of(DrawnOffering.DISTRICT));
    return new Supervisor(markets, client, lines, sent, size.people(), token, size.seed() - 1);
  }

  /** Every kind in its turn, in an order of its own each time, evenly over the attempts. */
  private void failUntilEnough() {
    Random random = new Random(size.seed());
    List<Fault> order = new ArrayList<>();
    for (int number = 0; number < size.faults() || sent.get() < size.attempts(); number++) {
      if (order.isEmpty()) {
        order.addAll(Arrays.asList(Fault.values()));
        Collections.shuffle(order, random);
      }
      awaitAttempts(size.attempts() * number / size.faults());
      Fault fault = order.remove(0);
      fault.happen(replicas, random);
      happened.merge(fault, 1, Integer::sum);
      awaitAttempts(sent.get() + size.people());
    }
  }

  private void awaitAttempts(long many) {
    while (sent.get() < many) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** What a replica may still be about to do is over when it is dead and its session has ended. */
  private List<MarketHistory> settled(Markets markets) throws SQLException {
    replicas.all().forEach(Replica::kill);
    replicas.postgres().awaitReady();
    return new Aftermath(replicas.postgres()).of(markets.all());
  }
}
