package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.pricing.sheet.HomesAtHand;

/** Gives each home of an acquired project that a file names its number in the ledger. */
@ApplicationScoped
class LinkHomes {

  private final AcquiredHomes homes;

  LinkHomes(AcquiredHomes homes) {
    this.homes = homes;
  }

  /** Refused when a home is none of those, is on sale elsewhere, or has another area. */
  Uni<List<ListLine>> of(
      SqlClient client, PricedOffering offering, StoredSheet sheet, List<ListLine> lines) {
    return offering.fromStock()
        ? homes
            .atHand(client, offering, sheet.sheet().basis())
            .map(atHand -> lines.stream().map(line -> linked(atHand, line)).toList())
        : Uni.createFrom().item(lines);
  }

  private static ListLine linked(HomesAtHand atHand, ListLine line) {
    ListUnit unit = line.unit();
    HomesAtHand.Home home =
        atHand
            .find(unit.building(), unit.entrance(), unit.room())
            .filter(found -> found.measuredArea().compareTo(unit.builtArea()) == 0)
            .orElseThrow(
                () ->
                    RefusedException.of(
                        CalculationRefusal.NOT_HANDED_OVER, Map.of("unit", unit.name())));
    if (home.onSaleIn() != null) {
      throw RefusedException.of(CalculationRefusal.ON_SALE_ELSEWHERE);
    }
    return new ListLine(unit.withStockUnit(home.stockUnit()), line.unitPrice(), line.totalPrice());
  }
}
