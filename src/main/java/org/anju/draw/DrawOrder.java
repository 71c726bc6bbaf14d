package org.anju.draw;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The result of a draw: every family of the roster in the order in which they are called. */
public final class DrawOrder {

  private static final int GROUPED_FROM = 10_000;
  private static final int GROUP_BITS = 12;

  private final Places places;

  /**
   * One family in the result.
   *
   * @param position 1 is called first
   * @param receipt the receipt number
   * @param ticket the family's number, in hex
   * @param tier as in the roster
   */
  public record Place(int position, String receipt, String ticket, int tier) {

    /** The line of the published file (RFC 8785). */
    public String jcs() {
      if (!CanonicalJson.isPlain(receipt) || !CanonicalJson.isPlain(ticket)) {
        return CanonicalJson.write(this);
      }
      return "{\"position\":"
          + position
          + ",\"receipt\":\""
          + receipt
          + "\",\"ticket\":\""
          + ticket
          + "\",\"tier\":"
          + tier
          + "}";
    }
  }

  private DrawOrder(Places places) {
    this.places = places;
  }

  public static DrawOrder of(Roster roster, Seed seed) {
    List<RosterLine> lines = roster.lines();
    Drawn[] drawn = new Drawn[lines.size()];
    Chunks.inParallel(
        drawn.length,
        (from, to) -> {
          Function<RosterLine, Ticket> ticket = Ticket.drawnBy(seed);
          for (int i = from; i < to; i++) {
            drawn[i] = new Drawn(lines.get(i), ticket.apply(lines.get(i)));
          }
        });
    return new DrawOrder(new Places(drawn.length < GROUPED_FROM ? sorted(drawn) : grouped(drawn)));
  }

  private static Drawn[] sorted(Drawn[] drawn) {
    Arrays.sort(drawn);
    return drawn;
  }

  /**
   * Tickets are spread evenly, so a tier's first bits of them make groups that are sorted alone.
   */
  private static Drawn[] grouped(Drawn[] drawn) {
    int groups = 1 + Arrays.stream(drawn).mapToInt(Drawn::group).max().orElseThrow();
    int[] ends = new int[groups];
    for (Drawn one : drawn) {
      ends[one.group()]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] next = ends.clone();
    Drawn[] sorted = new Drawn[drawn.length];
    for (Drawn one : drawn) {
      sorted[--next[one.group()]] = one;
    }
    IntStream.range(0, groups)
        .parallel()
        .forEach(group -> Arrays.sort(sorted, next[group], ends[group]));
    return sorted;
  }

  /** In ascending order of their positions; each is made when it is asked for. */
  public List<Place> places() {
    return places;
  }

  /** The published file: each place in RFC 8785 form, ended by a line feed. */
  public String file() {
    return Lines.join(places, Place::jcs);
  }

  /** The first families, as many as there are units. */
  public List<Place> called(int units) {
    return places.subList(0, Math.min(units, places.size()));
  }

  /** The families after {@link #called}, in their order. */
  public List<Place> waiting(int units) {
    return places.subList(Math.min(units, places.size()), places.size());
  }

  /** Empty when no such family took part. */
  public Optional<Place> placeOf(String receipt) {
    return places.stream().filter(place -> place.receipt().equals(receipt)).findFirst();
  }

  /** Those who are left when families were struck out: positions and order stay as drawn. */
  public List<Place> without(Set<String> struckReceipts) {
    return places.stream().filter(place -> !struckReceipts.contains(place.receipt())).toList();
  }

  private record Drawn(RosterLine line, Ticket ticket) implements Comparable<Drawn> {

    /** Ascends with tier and ticket. */
    int group() {
      return line.tier() << GROUP_BITS | ticket.hash().firstBits(GROUP_BITS);
    }

    @Override
    public int compareTo(Drawn other) {
      if (line.tier() != other.line.tier()) {
        return Integer.compare(line.tier(), other.line.tier());
      }
      int byTicket = ticket.compareTo(other.ticket);
      return byTicket == 0 ? line.receipt().compareTo(other.line.receipt()) : byTicket;
    }

    Place at(int position) {
      return new Place(position, line.receipt(), ticket.hash().hex(), line.tier());
    }
  }

  /** A million places in hexadecimal digits would take several times the memory. */
  private static final class Places extends AbstractList<Place> implements RandomAccess {

    private final Drawn[] drawn;

    Places(Drawn[] drawn) {
      this.drawn = drawn;
    }

    @Override
    public Place get(int index) {
      return drawn[index].at(index + 1);
    }

    @Override
    public int size() {
      return drawn.length;
    }
  }
}
