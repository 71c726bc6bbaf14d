package org.anju.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The result of a draw: every family of the roster in the order in which they are called.
 *
 * @param places in ascending order of their positions
 */
public record DrawOrder(List<Place> places) {

  private static final Comparator<Drawn> ORDER =
      Comparator.<Drawn>comparingInt(drawn -> drawn.line().tier())
          .thenComparing(Drawn::ticket)
          .thenComparing(drawn -> drawn.line().receipt());

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
      return CanonicalJson.write(this);
    }
  }

  public DrawOrder {
    places = List.copyOf(places);
  }

  public static DrawOrder of(Roster roster, Seed seed) {
    List<Drawn> drawn =
        roster.lines().stream()
            .map(line -> new Drawn(line, Ticket.of(seed, line)))
            .sorted(ORDER)
            .toList();
    return new DrawOrder(
        IntStream.range(0, drawn.size()).mapToObj(i -> drawn.get(i).at(i + 1)).toList());
  }

  /** The published file: each place in RFC 8785 form, ended by a line feed. */
  public String file() {
    return Lines.join(places.stream().map(Place::jcs));
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

  private record Drawn(RosterLine line, Ticket ticket) {

    Place at(int position) {
      return new Place(position, line.receipt(), ticket.hash().hex(), line.tier());
    }
  }
}
