package org.anju.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anju.acquisition.AcquisitionState;
import org.anju.acquisition.Department;
import org.anju.acquisition.PaperKind;

/**
 * What is written down about the demo city's acquisitions of one estate, and about their money.
 *
 * @param comparable yuan per m²; so are {@code appraised}, {@code asked} by the developer, {@code
 *     offered} by the acquirer and {@code agreed}
 * @param opinions numbers of the departments' documents
 * @param contract number of the first contract
 * @param registration how the numbers of the register of real estate begin
 * @param papers titles of the scans
 * @param ownCapital yuan
 */
record DemoPurchasePlan(
    PlannedReplacement replacement,
    String project,
    String estate,
    BigDecimal comparable,
    String comparableSource,
    String appraiser,
    String appraiserCode,
    String appraiserLicence,
    BigDecimal appraised,
    BigDecimal asked,
    BigDecimal offered,
    BigDecimal agreed,
    Map<Department, String> opinions,
    String contract,
    String registration,
    Map<PaperKind, String> papers,
    List<PlannedPurchase> purchases,
    String bank,
    PlannedLoan loan,
    BigDecimal ownCapital) {

  /** A replacement price of a place, in yuan per m². */
  record PlannedReplacement(
      String district,
      String place,
      BigDecimal land,
      BigDecimal construction,
      BigDecimal fees,
      String source) {}

  /** So many homes, and how far their acquisition has come. */
  record PlannedPurchase(int units, AcquisitionState until) {}

  /**
   * A loan for the acquisitions.
   *
   * @param principal yuan
   * @param rate % a year
   */
  record PlannedLoan(String contract, BigDecimal principal, BigDecimal rate, int years) {}

  static DemoPurchasePlan read() {
    return DemoResource.read("/demo/acquisitions.json", DemoPurchasePlan.class);
  }
}
