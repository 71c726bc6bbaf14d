package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.platform.spreadsheet.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much homes of one list differ in price; what is not named counts as 1. */
public record Coefficients(
    List<StoreyBand> storeys, List<Named> orientations, List<Named> layouts) {

  public Coefficients {
    storeys = List.copyOf(storeys);
    orientations = List.copyOf(orientations);
    layouts = List.copyOf(layouts);
  }

  /** Storeys from one to another, both included. */
  @Schema(name = "StoreyCoefficient")
  public record StoreyBand(int from, int until, BigDecimal factor) {

    boolean overlaps(StoreyBand other) {
      return from <= other.until && other.from <= until;
    }

    boolean holds(int storey) {
      return from <= storey && storey <= until;
    }

    String words() {
      return from + "–" + until;
    }
  }

  /** An orientation or a layout as the list words it. */
  @Schema(name = "NamedCoefficient")
  public record Named(String name, BigDecimal factor) {

    boolean means(String words) {
      return Texts.comparable(name).equals(Texts.comparable(words));
    }
  }

  /** The product of the three that hold for the home. */
  BigDecimal of(ListUnit unit) {
    return ofStorey(unit.storey())
        .multiply(ofName(orientations, unit.orientation()))
        .multiply(ofName(layouts, unit.layout()));
  }

  private BigDecimal ofStorey(int storey) {
    return storeys.stream()
        .filter(band -> band.holds(storey))
        .map(StoreyBand::factor)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static BigDecimal ofName(List<Named> all, String words) {
    return all.stream()
        .filter(named -> named.means(words))
        .map(Named::factor)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /** What would have two coefficients, in words; empty when nothing has. */
  Optional<String> ambiguous() {
    return overlapping().or(() -> twice(orientations)).or(() -> twice(layouts));
  }

  private Optional<String> overlapping() {
    return storeys.stream()
        .filter(
            band ->
                storeys.stream().filter(band::overlaps).count() > 1 || band.from() > band.until())
        .findFirst()
        .map(StoreyBand::words);
  }

  private static Optional<String> twice(List<Named> all) {
    Set<String> seen = new HashSet<>();
    return all.stream()
        .map(Named::name)
        .filter(name -> !seen.add(Texts.comparable(name)))
        .findFirst();
  }
}
