package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;

/** Sheets and homes as tests fill them in. */
final class Sheets {

  static final Coefficients NONE = new Coefficients(List.of(), List.of(), List.of());

  private Sheets() {}

  static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** Replacement price 4,800: land 1,200, construction 3,200, fees 400. */
  static PriceBasis.Acquired acquired(String place, String markupPercent) {
    return new PriceBasis.Acquired(
        place, number("1200.00"), number("3200.00"), number("400.00"), number(markupPercent));
  }

  static PriceBasis.Built built(String land, String construction, String area, String markup) {
    return new PriceBasis.Built(number(land), number(construction), number(area), number(markup));
  }

  static PriceSheet sheet(PriceBasis basis, CostItem... costs) {
    return new PriceSheet(basis, null, List.of(costs), NONE);
  }

  static CostItem cost(String amount) {
    return new CostItem(CostItem.Kind.TAXES, number(amount), "", null);
  }

  static Coefficients.StoreyBand storeys(int from, int until, String factor) {
    return new Coefficients.StoreyBand(from, until, number(factor));
  }

  static Coefficients.Named named(String name, String factor) {
    return new Coefficients.Named(name, number(factor));
  }

  static ListUnit home(String room, int storey, String orientation, String area) {
    BigDecimal builtArea = number(area);
    BigDecimal shared = number("10.00");
    return new ListUnit(
        "1栋",
        "1单元",
        room,
        storey,
        "两室",
        orientation,
        builtArea,
        builtArea.subtract(shared),
        shared,
        "",
        null);
  }

  /** A home at a price per m²; its price is area × price, half-up. */
  static ListLine line(String area, String unitPrice, String total) {
    return new ListLine(home(area + "-" + total, 1, "南", area), number(unitPrice), number(total));
  }
}
