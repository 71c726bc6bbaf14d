package org.anju.selection.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anju.replicas.DrawnOffering;
import org.anju.selection.history.Attempt;
import org.anju.selection.history.Hold;

/** One offering that is being sold, and all that was seen of it. */
final class Market {

  /** A turn that was seen open. */
  record OpenTurn(Household family, Instant closesAt) {}

  final DrawnOffering offering;
  final List<Household> families;
  final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
  final Queue<Hold> holds = new ConcurrentLinkedQueue<>();
  final Map<String, Sighting> openTurns = new ConcurrentHashMap<>();
  final Sighting openSession = new Sighting();
  final Queue<Look> looks = new ConcurrentLinkedQueue<>();

  /** When a supervisor had been told that the selection is paused. */
  final Queue<Instant> pausesAcknowledged = new ConcurrentLinkedQueue<>();

  /** Families that had given up, each with the moment at which that was seen first. */
  final Map<String, Instant> forfeited = new ConcurrentHashMap<>();

  private final Map<String, Household> byReceipt = new ConcurrentHashMap<>();
  private volatile List<OpenTurn> open = List.of();
  private volatile boolean paused;
  private volatile boolean closed;

  Market(DrawnOffering offering, List<Household> families) {
    this.offering = offering;
    this.families = List.copyOf(families);
    families.forEach(family -> byReceipt.put(family.receipt, family));
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
    open = List.of();
  }

  boolean paused() {
    return paused;
  }

  /** What the database said of this offering's selection. */
  void looked(Look look) {
    looks.add(look);
    paused = look.isPaused();
  }

  /** What the database said of this offering's open turns. */
  void seen(Instant askedAt, Instant toldAt, Map<String, Instant> closingTimes) {
    openSession.seen(askedAt, toldAt);
    List<OpenTurn> now = new ArrayList<>();
    closingTimes.forEach(
        (receipt, closesAt) -> {
          openTurns.computeIfAbsent(receipt, any -> new Sighting()).seen(askedAt, toldAt);
          now.add(new OpenTurn(byReceipt.get(receipt), closesAt));
        });
    open = List.copyOf(now);
  }

  /** A family that may choose, as far as was seen, or now and then any other. */
  Household anybody(Random random, Instant now) {
    List<OpenTurn> turns = open.stream().filter(turn -> comes(turn, now)).toList();
    if (turns.isEmpty() || random.nextInt(6) == 0) {
      return families.get(random.nextInt(families.size()));
    }
    return turns.get(random.nextInt(turns.size())).family();
  }

  private static boolean comes(OpenTurn turn, Instant now) {
    return !turn.family().late || now.plusMillis(500).isAfter(turn.closesAt());
  }

  /** Some units are wanted by everybody. */
  long wantedUnit(Random random) {
    double place = random.nextDouble() * random.nextDouble();
    return offering.units().get((int) (place * offering.units().size()));
  }
}
