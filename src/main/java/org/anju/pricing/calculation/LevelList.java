package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;

/**
 * Works out an offering's list from its latest sheet. Acquired homes are those that were handed
 * over and are on sale nowhere else; others are those of the list before, which came by import.
 */
@ApplicationScoped
class LevelList {

  private final PriceSheets sheets;
  private final ListableHomes homes;
  private final ListedUnits listed;
  private final CheckPrices check;

  LevelList(PriceSheets sheets, ListableHomes homes, ListedUnits listed, CheckPrices check) {
    this.sheets = sheets;
    this.homes = homes;
    this.listed = listed;
    this.check = check;
  }

  /**
   * A list that nobody has saved yet.
   *
   * @param before the lines of the current list; none when there is no list
   */
  record Levelled(
      StoredSheet sheet,
      List<ListLine> before,
      List<ListLine> lines,
      CheckPrices.Checked checked) {}

  Uni<Levelled> of(SqlClient client, PricedOffering offering) {
    return sheets
        .required(client, offering)
        .chain(
            sheet ->
                listed
                    .current(client, offering.id())
                    .chain(before -> of(client, offering, sheet, before)));
  }

  private Uni<Levelled> of(
      SqlClient client, PricedOffering offering, StoredSheet sheet, List<ListLine> before) {
    return units(client, offering, sheet, before)
        .invoke(LevelList::requireUnits)
        .map(units -> priced(sheet.sheet(), units))
        .chain(
            lines ->
                check
                    .of(client, offering, sheet.sheet(), lines)
                    .map(checked -> new Levelled(sheet, before, lines, checked)));
  }

  private Uni<List<ListUnit>> units(
      SqlClient client, PricedOffering offering, StoredSheet sheet, List<ListLine> before) {
    return offering.fromStock()
        ? homes
            .acquired(client, offering, sheet.sheet().basis())
            .map(
                all ->
                    all.stream()
                        .filter(home -> home.onSaleIn() == null)
                        .map(ListableHomes.Acquired::unit)
                        .toList())
        : Uni.createFrom().item(before.stream().map(ListLine::unit).toList());
  }

  private static List<ListLine> priced(PriceSheet sheet, List<ListUnit> units) {
    return LevelPrices.of(sheet.goal(), sheet.coefficients(), units);
  }

  private static void requireUnits(List<ListUnit> units) {
    if (units.isEmpty()) {
      throw RefusedException.of(CalculationRefusal.NO_UNITS);
    }
  }
}
