package org.anju.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anju.demo.DemoPlan.PlannedFlat;

/**
 * The unsold homes of the demo city, as {@code demo/stock.json} has them, and the workbooks in
 * which districts would report them.
 *
 * @param officer username of the person who imports them
 */
record DemoLedger(
    String heading,
    String officer,
    String unsold,
    String sold,
    String free,
    String mortgaged,
    List<PlannedLedger> ledgers) {

  /** The developer has sold one home of so many. */
  private static final int ONE_SOLD_OF = 9;

  /** One home of so many is mortgaged. */
  private static final int ONE_MORTGAGED_OF = 17;

  /**
   * The ledger of a district: one estate.
   *
   * @param prefix of the units' codes
   * @param flats the flats on each storey; their prices are asking prices
   * @param perStorey yuan per m² that each storey costs more than the one below
   */
  record PlannedLedger(
      String fileName,
      String district,
      String prefix,
      String estate,
      String address,
      String developer,
      String creditCode,
      String completedOn,
      List<String> buildings,
      int storeys,
      List<PlannedFlat> flats,
      int perStorey) {}

  static DemoLedger read() {
    return DemoResource.read("/demo/stock.json", DemoLedger.class);
  }

  /** A sheet of comma-separated values, in UTF-8. */
  byte[] sheet(PlannedLedger ledger) {
    List<String> lines = new ArrayList<>(List.of(heading));
    for (String building : ledger.buildings()) {
      for (int storey = 1; storey <= ledger.storeys(); storey++) {
        for (int flat = 0; flat < ledger.flats().size(); flat++) {
          lines.add(line(ledger, building, storey, flat, lines.size()));
        }
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private String line(PlannedLedger ledger, String building, int storey, int place, int number) {
    PlannedFlat flat = ledger.flats().get(place);
    BigDecimal price = BigDecimal.valueOf(flat.unitPrice() + (storey - 1L) * ledger.perStorey());
    return String.join(
        ",",
        ledger.prefix() + "-%04d".formatted(number),
        ledger.district(),
        ledger.estate(),
        ledger.address(),
        ledger.developer(),
        ledger.creditCode(),
        building,
        "",
        String.valueOf(storey * 100 + place + 1),
        String.valueOf(storey),
        flat.layout(),
        flat.orientation(),
        flat.builtArea().toPlainString(),
        flat.innerArea().toPlainString(),
        ledger.completedOn(),
        number % ONE_SOLD_OF == 0 ? sold : unsold,
        number % ONE_MORTGAGED_OF == 0 ? mortgaged : free,
        price.toPlainString());
  }
}
