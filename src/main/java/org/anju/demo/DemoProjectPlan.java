package org.anju.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anju.acquirer.ConsultedOffice;
import org.anju.acquirer.StatementKind;
import org.anju.funding.PayeeRole;
import org.anju.project.ProjectUse;
import org.anju.project.ReviewOffice;
import org.anju.project.SupplyWay;

/** What is written down about the demo city's acquirers, surveys and projects. */
record DemoProjectPlan(
    List<PlannedCompany> companies,
    Map<StatementKind, PlannedDocument> statements,
    Map<ConsultedOffice, PlannedDocument> opinions,
    List<PlannedSurvey> surveys,
    List<PlannedProject> projects,
    List<PlannedContract> contracts,
    Map<ReviewOffice, PlannedDocument> reviews) {

  /**
   * A company and where it is qualified.
   *
   * @param acquirer who acts for it
   * @param creditLine yuan
   */
  record PlannedCompany(String acquirer, List<String> districts, BigDecimal creditLine) {}

  /**
   * A document.
   *
   * @param name of its file, without ending
   */
  record PlannedDocument(String issuer, String number, String name) {}

  /** What a survey found in a district, of which there is one. */
  record PlannedSurvey(
      String district, String areaName, int surveyed, int wanting, PlannedDocument report) {}

  /**
   * A project that rests on its district's survey.
   *
   * @param approved whether it is, or waits after the district's review
   */
  record PlannedProject(
      String acquirer,
      String district,
      String name,
      String address,
      ProjectUse use,
      SupplyWay way,
      int units,
      boolean approved) {}

  /**
   * A contract for land or building.
   *
   * @param project its name
   * @param name of the other party
   * @param sum yuan
   */
  record PlannedContract(
      String project,
      PayeeRole role,
      String name,
      String creditCode,
      String number,
      BigDecimal sum) {}

  static DemoProjectPlan read() {
    return DemoResource.read("/demo/projects.json", DemoProjectPlan.class);
  }
}
