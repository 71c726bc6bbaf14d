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
 * was measured then; or any, where homes are not of the stock ledger.
 */
public final class HomesAtHand {

  /** Nothing is known of the homes: a list may name any. */
  public static final HomesAtHand ANY = new HomesAtHand(null);

  private final @Nullable Map<String, Home> homes;

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

  /** These and no others. */
  public static HomesAtHand of(List<Home> homes) {
    Map<String, Home> byName = new HashMap<>();
    homes.forEach(home -> byName.put(name(home.building(), home.entrance(), home.room()), home));
    return new HomesAtHand(byName);
  }

  /** Whether a list may name others too. */
  public boolean isAny() {
    return homes == null;
  }

  /** The home of that name, however its words are spaced or written; empty when there is none. */
  public Optional<Home> find(String building, @Nullable String entrance, String room) {
    return homes == null
        ? Optional.empty()
        : Optional.ofNullable(homes.get(name(building, entrance, room)));
  }

  private static String name(String building, @Nullable String entrance, String room) {
    return Stream.of(building, entrance == null ? "" : entrance, room)
        .map(Texts::comparable)
        .collect(Collectors.joining("\n"));
  }
}
