package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.pricing.sheet.HomesAtHand;

/**
 * Holds the homes that a file names against those at hand, and gives each one of an acquired
 * project its number in the ledger.
 */
@ApplicationScoped
class LinkHomes {

  private final ListableHomes homes;

  LinkHomes(ListableHomes homes) {
    this.homes = homes;
  }

  /** Refused when a home is on sale elsewhere, is none of those, or has another area. */
  Uni<List<ListLine>> of(
      SqlClient client, PricedOffering offering, StoredSheet sheet, List<ListLine> lines) {
    return homes
        .atHand(client, offering, sheet.sheet().basis())
        .invoke(atHand -> lines.forEach(line -> requireFree(atHand, line.unit())))
        .map(atHand -> lines.stream().map(line -> linked(atHand, line)).toList());
  }

  private static void requireFree(HomesAtHand atHand, ListUnit unit) {
    atHand
        .onSaleIn(unit.building(), unit.entrance(), unit.room())
        .ifPresent(
            offering -> {
              throw RefusedException.of(
                  CalculationRefusal.ON_SALE_ELSEWHERE,
                  Map.of("unit", unit.name(), "offering", offering));
            });
  }

  private static ListLine linked(HomesAtHand atHand, ListLine line) {
    if (atHand.isAny()) {
      return line;
    }
    ListUnit unit = line.unit();
    HomesAtHand.Home home =
        atHand
            .find(unit.building(), unit.entrance(), unit.room())
            .filter(found -> found.measuredArea().compareTo(unit.builtArea()) == 0)
            .orElseThrow(
                () ->
                    RefusedException.of(
                        CalculationRefusal.NOT_HANDED_OVER, Map.of("unit", unit.name())));
    return new ListLine(unit.withStockUnit(home.stockUnit()), line.unitPrice(), line.totalPrice());
  }
}
