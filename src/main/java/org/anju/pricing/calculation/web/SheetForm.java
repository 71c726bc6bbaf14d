package org.anju.pricing.calculation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.pricing.calculation.Coefficients;
import org.anju.pricing.calculation.CostItem;
import org.anju.pricing.calculation.PriceBasis;
import org.anju.pricing.calculation.WriteSheet;
import org.jetbrains.annotations.Nullable;

/**
 * A calculation sheet as it is filled in: one of the three bases. Yuan and m² with two decimals at
 * most, % and coefficients with four.
 *
 * @param targetPrice the average aimed at, yuan per m²; null to use the highest one up
 */
public record SheetForm(
    @Nullable @Valid AcquiredForm acquired,
    @Nullable @Valid BuiltForm built,
    @Nullable @Valid RentForm rent,
    @Nullable @Positive @Digits(integer = 6, fraction = 2) BigDecimal targetPrice,
    @NotNull @Size(max = 50) List<@NotNull @Valid CostForm> costs,
    @NotNull @Size(max = 50) List<@NotNull @Valid StoreyForm> storeys,
    @NotNull @Size(max = 50) List<@NotNull @Valid NamedForm> orientations,
    @NotNull @Size(max = 50) List<@NotNull @Valid NamedForm> layouts) {

  /** The replacement price of {@code place} is the one in force. */
  public record AcquiredForm(
      @NotBlank @Size(max = 100) String place,
      @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal markupPercent) {}

  public record BuiltForm(
      @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal landCost,
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal constructionCost,
      @NotNull @Positive @Digits(integer = 8, fraction = 2) BigDecimal area,
      @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal markupPercent) {}

  /** {@code marketRent} in yuan per m² and month. */
  public record RentForm(
      @NotNull @Positive @Digits(integer = 6, fraction = 2) BigDecimal marketRent,
      @NotBlank @Size(max = 500) String source,
      @NotNull LocalDate surveyedOn,
      @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
          BigDecimal percent) {}

  /** {@code documentId}: its paper, handed in by the same person or named in a former version. */
  public record CostForm(
      @NotNull CostItem.Kind kind,
      @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
      @NotNull @Size(max = 200) String note,
      @NotNull Long documentId) {}

  /** Storeys {@code from} to {@code until}, both included. */
  public record StoreyForm(
      @NotNull @Min(-9) @Max(200) Integer from,
      @NotNull @Min(-9) @Max(200) Integer until,
      @NotNull @DecimalMin("0.5") @DecimalMax("2") @Digits(integer = 1, fraction = 4)
          BigDecimal factor) {}

  /** An orientation or a layout as the list words it. */
  public record NamedForm(
      @NotBlank @Size(max = 40) String name,
      @NotNull @DecimalMin("0.5") @DecimalMax("2") @Digits(integer = 1, fraction = 4)
          BigDecimal factor) {}

  WriteSheet.Draft draft() {
    return new WriteSheet.Draft(
        acquired == null
            ? null
            : new WriteSheet.AcquiredHousing(acquired.place().strip(), acquired.markupPercent()),
        built == null
            ? null
            : new PriceBasis.Built(
                built.landCost(), built.constructionCost(), built.area(), built.markupPercent()),
        rent == null
            ? null
            : new PriceBasis.Rented(
                rent.marketRent(), rent.source().strip(), rent.surveyedOn(), rent.percent()),
        targetPrice,
        costs.stream()
            .map(
                cost ->
                    new CostItem(
                        cost.kind(), cost.amount(), cost.note().strip(), cost.documentId()))
            .toList(),
        coefficients());
  }

  private Coefficients coefficients() {
    return new Coefficients(
        storeys.stream()
            .map(band -> new Coefficients.StoreyBand(band.from(), band.until(), band.factor()))
            .toList(),
        named(orientations),
        named(layouts));
  }

  private static List<Coefficients.Named> named(List<NamedForm> forms) {
    return forms.stream()
        .map(form -> new Coefficients.Named(form.name().strip(), form.factor()))
        .toList();
  }
}
