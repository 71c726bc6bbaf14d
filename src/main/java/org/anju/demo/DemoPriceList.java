package org.anju.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anju.demo.DemoPlan.PlannedFlat;
import org.anju.demo.DemoPlan.PlannedPriceList;

/** Writes a one-unit-one-price list as an acquirer would hand it in. */
final class DemoPriceList {

  private final DemoPlan plan;

  DemoPriceList(DemoPlan plan) {
    this.plan = plan;
  }

  /** A sheet of comma-separated values, in UTF-8. */
  byte[] sheet(PlannedPriceList list) {
    List<String> lines = new ArrayList<>(List.of(plan.priceListHeading()));
    for (String building : list.buildings()) {
      for (int entrance = 1; entrance <= list.entrances(); entrance++) {
        for (int storey = 1; storey <= list.storeys(); storey++) {
          lines.addAll(storey(list, building, entrance, storey));
        }
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> storey(PlannedPriceList list, String building, int entrance, int storey) {
    List<String> lines = new ArrayList<>();
    for (int flat = 0; flat < list.flats().size(); flat++) {
      String room = String.valueOf(storey * 100 + flat + 1);
      PlannedFlat planned = list.flats().get(flat);
      int unitPrice = planned.unitPrice() + (storey - 1) * list.perStorey();
      lines.add(
          String.join(
              ",",
              building,
              entrance + plan.entrance(),
              room,
              String.valueOf(storey),
              planned.layout(),
              planned.orientation(),
              planned.builtArea().toPlainString(),
              planned.innerArea().toPlainString(),
              planned.builtArea().subtract(planned.innerArea()).toPlainString(),
              String.valueOf(unitPrice),
              planned.builtArea().multiply(BigDecimal.valueOf(unitPrice)).toPlainString()));
    }
    return lines;
  }
}
