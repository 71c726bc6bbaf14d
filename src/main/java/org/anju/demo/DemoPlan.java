package org.anju.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.application.Category;
import org.anju.offering.LeaseTerms;
import org.anju.platform.organisation.Organisation;
import org.anju.policy.PaperKind;
import org.anju.verification.RefusalGround;
import org.jetbrains.annotations.Nullable;

/** Everything in the demo city that has a name or words: {@code demo/city.json}. */
record DemoPlan(
    List<PlannedOrganisation> organisations,
    Map<String, PlannedOffering> offerings,
    String priceListHeading,
    String entrance,
    String rosterFileName,
    String rosterHeading,
    String single,
    String married,
    Map<Category, String> categories,
    String surnames,
    List<String> maleNames,
    List<String> femaleNames,
    String otherReason,
    String vagueReason,
    Map<PaperKind, String> papers,
    String paperRemark,
    Map<RefusalGround.Code, String> refusals,
    Map<String, PlannedObjection> objections,
    PlannedRegistries registries,
    String dice) {

  /**
   * What registries know of families that no employer filed.
   *
   * @param employer who pays their social insurance
   * @param district where their homes are
   */
  record PlannedRegistries(String employer, String district) {}

  record PlannedOrganisation(String alias, Organisation.Kind kind, String name) {}

  /**
   * @param project name of the project that it belongs to
   * @param acquirer username of the person who offers it
   * @param targetEmployer alias; null when nobody's people come first
   * @param costs of new-built flats; null when they are to let
   * @param rent of flats to let; null when they are for sale
   * @param lease null when its flats are sold
   */
  record PlannedOffering(
      String project,
      String name,
      String address,
      String introduction,
      String acquirer,
      @Nullable String targetEmployer,
      @Nullable PlannedCosts costs,
      @Nullable PlannedRent rent,
      PlannedPriceList priceList,
      @Nullable LeaseTerms lease) {}

  /** Land and construction in yuan, for so many m². */
  record PlannedCosts(BigDecimal land, BigDecimal construction, BigDecimal area) {}

  /** Yuan per m² and month, and the share of it that is asked, in %. */
  record PlannedRent(
      BigDecimal marketRent, String source, LocalDate surveyedOn, BigDecimal percent) {}

  /**
   * @param flats the flats on each storey of each entrance
   * @param perStorey yuan per m² that each storey costs more than the one below
   */
  record PlannedPriceList(
      String fileName,
      List<String> buildings,
      int entrances,
      int storeys,
      List<PlannedFlat> flats,
      int perStorey) {}

  /** Areas in m²; the price on the first storey in yuan per m². */
  record PlannedFlat(
      String layout,
      String orientation,
      BigDecimal builtArea,
      BigDecimal innerArea,
      int unitPrice) {}

  /**
   * @param contact null when anonymous
   * @param decision why the bureau rejects it; null when it stays open
   */
  record PlannedObjection(String text, @Nullable String contact, @Nullable String decision) {}

  static DemoPlan read() {
    return DemoResource.read("/demo/city.json", DemoPlan.class);
  }

  PlannedOffering offering(String key) {
    return offerings.get(key);
  }
}
