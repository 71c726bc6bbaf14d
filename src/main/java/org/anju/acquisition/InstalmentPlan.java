package org.anju.acquisition;

import static org.anju.acquisition.Figures.twoDecimals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.platform.money.Yuan;

/** How the price is paid, in the order of the days. */
record InstalmentPlan(List<Instalment> instalments) {

  InstalmentPlan {
    instalments = List.copyOf(instalments);
  }

  BigDecimal sum() {
    return Yuan.sum(instalments.stream().map(Instalment::amount).toList());
  }

  /** Refused unless it pays the price to the cent, in order, from the contract's day on. */
  void require(BigDecimal price, LocalDate contractOn) {
    if (sum().compareTo(price) != 0) {
      throw new Breach(
              AcquisitionRefusal.INSTALMENTS_SUM,
              Map.of("sum", twoDecimals(sum()), "price", twoDecimals(price)))
          .refused();
    }
    LocalDate before = contractOn;
    for (Instalment instalment : instalments) {
      if (instalment.dueOn().isBefore(before)) {
        throw Breach.of(AcquisitionRefusal.INSTALMENTS_ORDER).refused();
      }
      before = instalment.dueOn();
    }
  }

  /** For a price that became lower: the last instalments shrink or go. */
  InstalmentPlan loweredTo(BigDecimal price) {
    List<Instalment> kept = new ArrayList<>();
    BigDecimal left = price;
    for (Instalment instalment : instalments) {
      BigDecimal amount = instalment.amount().min(left);
      if (amount.signum() > 0) {
        kept.add(new Instalment(amount, instalment.dueOn()));
      }
      left = left.subtract(amount);
    }
    return new InstalmentPlan(kept);
  }
}
