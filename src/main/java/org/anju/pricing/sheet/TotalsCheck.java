package org.anju.pricing.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.TableRow;
import org.anju.platform.spreadsheet.Texts;

/**
 * Compares a sheet's own subtotals and totals with its lines. A row of sums may mean the lines
 * since the last such row, one building or the whole sheet; it is right when it agrees with one of
 * them.
 */
final class TotalsCheck {

  private static final List<Column<BigDecimal>> SUMMED =
      List.of(
          PriceListColumns.BUILT_AREA,
          PriceListColumns.INNER_AREA,
          PriceListColumns.SHARED_AREA,
          PriceListColumns.TOTAL_PRICE);
  private static final Pattern COUNT = Pattern.compile("(\\d+)(套|户|units?\\b)");
  private static final Pattern OF_A_PART = Pattern.compile("小计|sub-?total");

  private final Tally whole = new Tally();
  private final Map<String, Tally> ofBuilding = new HashMap<>();
  private final List<SheetTotal> totals = new ArrayList<>();
  private Tally sinceLast = new Tally();
  private String lastBuilding = "";

  private record Declared(
      Integer units, Column<?> unitsAt, Map<Column<BigDecimal>, BigDecimal> sums) {}

  /** Takes a line in, whether or not it has problems. */
  void add(String building, Map<Column<BigDecimal>, BigDecimal> numbers) {
    lastBuilding = building == null ? lastBuilding : Texts.comparable(building);
    for (Tally tally : List.of(whole, sinceLast, tallyOf(lastBuilding))) {
      tally.countUnit();
      SUMMED.forEach(column -> tally.add(column, numbers.get(column)));
    }
  }

  /** Checks a row of sums; each wrong sum is a problem at its cell. */
  void check(TableRow row) {
    Declared declared = declared(row);
    Tally meant =
        scopes(row.totalLabel())
            .filter(agreesWith(declared))
            .findFirst()
            .orElseGet(() -> scopes(row.totalLabel()).findFirst().orElseThrow());
    refuseDifferences(row, declared, meant);
    totals.add(new SheetTotal(row.number(), row.totalLabel(), sums(declared), meant.sums()));
    sinceLast = new Tally();
  }

  List<SheetTotal> totals() {
    return totals;
  }

  SheetTotal.Sums whole() {
    return whole.sums();
  }

  /** What a row of sums may mean, the likeliest first. */
  private Stream<Tally> scopes(String label) {
    String words = Texts.comparable(label);
    Stream<Tally> named =
        ofBuilding.entrySet().stream()
            .filter(building -> isNamedIn(words, building.getKey()))
            .map(Map.Entry::getValue);
    Stream<Tally> others =
        OF_A_PART.matcher(words).find()
            ? Stream.of(sinceLast, tallyOf(lastBuilding), whole)
            : Stream.of(whole, sinceLast, tallyOf(lastBuilding));
    return Stream.concat(named, others);
  }

  private static boolean isNamedIn(String label, String building) {
    return !building.isEmpty() && label.matches("\\D*\\b?" + Pattern.quote(building) + ".*");
  }

  private Tally tallyOf(String building) {
    return ofBuilding.computeIfAbsent(building, first -> new Tally());
  }

  private static Predicate<Tally> agreesWith(Declared declared) {
    return tally ->
        (declared.units() == null || declared.units() == tally.units())
            && declared.sums().entrySet().stream()
                .allMatch(sum -> tally.agrees(sum.getKey(), sum.getValue()));
  }

  private static void refuseDifferences(TableRow row, Declared declared, Tally meant) {
    if (declared.units() != null && declared.units() != meant.units()) {
      row.refuse(
          declared.unitsAt(),
          PriceListProblem.COUNT_DIFFERS,
          differing(String.valueOf(declared.units()), String.valueOf(meant.units())));
    }
    SUMMED.stream()
        .filter(column -> declared.sums().containsKey(column))
        .filter(column -> !meant.agrees(column, declared.sums().get(column)))
        .forEach(column -> refuseSum(row, column, declared.sums().get(column), meant));
  }

  private static void refuseSum(
      TableRow row, Column<BigDecimal> column, BigDecimal declared, Tally meant) {
    row.refuse(
        column,
        PriceListProblem.SUM_DIFFERS,
        differing(declared.toPlainString(), meant.sum(column).toPlainString()));
  }

  private static Map<String, String> differing(String declared, String computed) {
    return Map.of("declared", declared, "computed", computed);
  }

  private static Declared declared(TableRow row) {
    Map<Column<BigDecimal>, BigDecimal> sums = new HashMap<>();
    for (Column<BigDecimal> column : SUMMED) {
      BigDecimal sum = row.isLabelAt(column) ? null : row.read(column);
      if (sum != null) {
        sums.put(column, sum);
      }
    }
    for (Column<?> column : PriceListColumns.ALL) {
      Matcher count = COUNT.matcher(Texts.comparable(row.wordsAt(column)));
      if (count.find()) {
        return new Declared(Integer.valueOf(count.group(1)), column, sums);
      }
    }
    return new Declared(null, null, sums);
  }

  private static SheetTotal.Sums sums(Declared declared) {
    return new SheetTotal.Sums(
        declared.units(),
        declared.sums().get(PriceListColumns.BUILT_AREA),
        declared.sums().get(PriceListColumns.INNER_AREA),
        declared.sums().get(PriceListColumns.SHARED_AREA),
        declared.sums().get(PriceListColumns.TOTAL_PRICE));
  }
}
