package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.demo.DemoPlan.PlannedCosts;
import org.anju.demo.DemoPlan.PlannedOffering;
import org.anju.demo.DemoPlan.PlannedRent;
import org.anju.platform.security.Actor;
import org.anju.pricing.calculation.CalculationView;
import org.anju.pricing.calculation.Coefficients;
import org.anju.pricing.calculation.PriceBasis;
import org.anju.pricing.calculation.ReadCalculation;
import org.anju.pricing.calculation.WriteSheet;
import org.jetbrains.annotations.Nullable;

/** The calculation sheets of the demo city's offerings. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoSheets {

  private static final Coefficients NONE = new Coefficients(List.of(), List.of(), List.of());

  private final ReadCalculation read;
  private final WriteSheet write;

  DemoSheets(ReadCalculation read, WriteSheet write) {
    this.read = read;
    this.write = write;
  }

  /** Writes the offering's sheet, unless an interrupted start has. */
  void write(Actor acquirer, long offering, PlannedOffering planned) {
    CalculationView shown = Await.result(() -> read.show(acquirer, offering, Locale.CHINESE));
    if (shown.sheet() == null) {
      WriteSheet.Draft draft = draft(planned, shown.limits());
      Await.result(() -> write.write(acquirer, offering, 0, draft));
    }
  }

  private static WriteSheet.Draft draft(PlannedOffering planned, CalculationView.Limits limits) {
    return new WriteSheet.Draft(
        null, built(planned.costs(), limits), rented(planned.rent()), null, List.of(), NONE);
  }

  private static PriceBasis.@Nullable Built built(
      @Nullable PlannedCosts costs, CalculationView.Limits limits) {
    return costs == null
        ? null
        : new PriceBasis.Built(
            costs.land(), costs.construction(), costs.area(), limits.maxMarkupPercent());
  }

  private static PriceBasis.@Nullable Rented rented(@Nullable PlannedRent rent) {
    return rent == null
        ? null
        : new PriceBasis.Rented(
            rent.marketRent(), rent.source(), rent.surveyedOn(), rent.percent());
  }
}
