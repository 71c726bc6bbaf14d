package org.anju.pricing.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.platform.spreadsheet.Texts;
import org.jetbrains.annotations.Nullable;

/**
 * The homes that a list may name: those that were acquired and handed over, each with the area that
 * was measured then; or, where homes are not of the stock ledger, any but those that are on sale
 * elsewhere.
 */
public final class HomesAtHand {

  /** Nothing is known of the homes: a list may name any. */
  public static final HomesAtHand ANY = anyBut(List.of());

  private final @Nullable Map<String, Home> homes;
  private final Map<String, String> onSale = new HashMap<>();

  private HomesAtHand(@Nullable Map<String, Home> homes) {
    this.homes = homes;
  }

  /**
   * A home that was handed over.
   *
   * @param stockUnit its number in the stock ledger
   * @param entrance empty when it has none
   * @param measuredArea m², two decimals
   * @param onSaleIn name of another offering that has it on sale; null when none has
   */
  public record Home(
      long stockUnit,
      String building,
      String entrance,
      String room,
      BigDecimal measuredArea,
      @Nullable String onSaleIn) {}

  /**
   * A home that another offering has on sale.
   *
   * @param entrance empty when it has none
   * @param onSaleIn name of that offering
   */
  public record Taken(String building, String entrance, String room, String onSaleIn) {}

  /** These and no others. */
  public static HomesAtHand of(List<Home> homes) {
    Map<String, Home> byName = new HashMap<>();
    homes.forEach(home -> byName.put(name(home.building(), home.entrance(), home.room()), home));
    HomesAtHand atHand = new HomesAtHand(byName);
    homes.stream()
        .filter(home -> home.onSaleIn() != null)
        .map(home -> new Taken(home.building(), home.entrance(), home.room(), home.onSaleIn()))
        .forEach(atHand::add);
    return atHand;
  }

  /** All but these. */
  public static HomesAtHand anyBut(List<Taken> taken) {
    HomesAtHand atHand = new HomesAtHand(null);
    taken.forEach(atHand::add);
    return atHand;
  }

  private void add(Taken home) {
    onSale.put(name(home.building(), home.entrance(), home.room()), home.onSaleIn());
  }

  /** Whether a list may name homes that are not known here. */
  public boolean isAny() {
    return homes == null;
  }

  /** The home of that name, however its words are spaced or written; empty when there is none. */
  public Optional<Home> find(String building, @Nullable String entrance, String room) {
    return homes == null
        ? Optional.empty()
        : Optional.ofNullable(homes.get(name(building, entrance, room)));
  }

  /** The other offering that has the home of that name on sale; empty when none has. */
  public Optional<String> onSaleIn(String building, @Nullable String entrance, String room) {
    return Optional.ofNullable(onSale.get(name(building, entrance, room)));
  }

  private static String name(String building, @Nullable String entrance, String room) {
    return Stream.of(building, entrance == null ? "" : entrance, room)
        .map(Texts::comparable)
        .collect(Collectors.joining("\n"));
  }
}
