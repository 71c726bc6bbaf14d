package org.anju.draw;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anju.draw.DrawOrder.Place;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** How often each outcome comes in many draws, against how often it should. */
final class Uniformity {

  /**
   * Pearson's test.
   *
   * @param p how often an honest draw differs at least as much
   */
  record ChiSquare(double statistic, int degreesOfFreedom, double p) {

    static ChiSquare of(double statistic, int degreesOfFreedom) {
      return new ChiSquare(
          statistic,
          degreesOfFreedom,
          ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic));
    }
  }

  private final Roster roster;
  private final int draws;
  private final Map<String, Integer> indexes;

  /**
   * @param tickets of each family; all are in one tier
   */
  Uniformity(int draws, int... tickets) {
    this.draws = draws;
    this.roster =
        new Roster(
            IntStream.range(0, tickets.length)
                .mapToObj(i -> new RosterLine("HS26-" + i, 1, tickets[i]))
                .toList());
    this.indexes = new HashMap<>();
    roster.lines().forEach(line -> indexes.put(line.receipt(), indexes.size()));
  }

  /**
   * Whether every family has every rank equally often; for one ticket each. A draw fills one cell
   * of each row and column, which leaves (n-1)² degrees of freedom and makes the sum n/(n-1) times
   * as large as the distribution's.
   */
  ChiSquare ofRanks() {
    int n = roster.size();
    long[][] seen = new long[n][n];
    for (int draw = 0; draw < draws; draw++) {
      List<Integer> order = order(draw);
      for (int rank = 0; rank < n; rank++) {
        seen[order.get(rank)][rank]++;
      }
    }
    double expected = (double) draws / n;
    double sum = 0;
    for (long[] row : seen) {
      for (long count : row) {
        sum += square(count - expected) / expected;
      }
    }
    return ChiSquare.of(sum * (n - 1) / n, (n - 1) * (n - 1));
  }

  /**
   * Whether every order of all families is as frequent as it should be: the next one is a family
   * with the odds of its tickets among the tickets that are left.
   */
  ChiSquare ofOrders() {
    Map<List<Integer>, Long> seen = new HashMap<>();
    for (int draw = 0; draw < draws; draw++) {
      seen.merge(order(draw), 1L, Long::sum);
    }
    List<List<Integer>> orders = new ArrayList<>();
    permute(new ArrayList<>(), orders);
    double sum = 0;
    for (List<Integer> order : orders) {
      double expected = draws * probability(order);
      sum += square(seen.getOrDefault(order, 0L) - expected) / expected;
    }
    return ChiSquare.of(sum, orders.size() - 1);
  }

  /** The families by their index, as the product draws them with the seed of that number. */
  private List<Integer> order(int draw) {
    Seed seed = new Seed(Hash.sha256(ByteBuffer.allocate(Integer.BYTES).putInt(draw).array()));
    return DrawOrder.of(roster, seed).places().stream()
        .map(Place::receipt)
        .map(indexes::get)
        .toList();
  }

  private double probability(List<Integer> order) {
    int left = roster.lines().stream().mapToInt(RosterLine::tickets).sum();
    double probability = 1;
    for (int family : order) {
      int tickets = roster.lines().get(family).tickets();
      probability *= (double) tickets / left;
      left -= tickets;
    }
    return probability;
  }

  private void permute(List<Integer> begun, List<List<Integer>> orders) {
    if (begun.size() == roster.size()) {
      orders.add(List.copyOf(begun));
      return;
    }
    for (int next = 0; next < roster.size(); next++) {
      if (!begun.contains(next)) {
        begun.add(next);
        permute(begun, orders);
        begun.remove(begun.size() - 1);
      }
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
