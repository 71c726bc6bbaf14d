package org.anju.demo;

import java.math.BigDecimal;
import java.util.List;
import org.anju.complaint.ComplaintKind;
import org.anju.demo.DemoProjectPlan.PlannedDocument;
import org.anju.support.SupportKind;
import org.jetbrains.annotations.Nullable;

/** What is written down about property service, support and complaints in the demo city. */
record DemoCarePlan(
    List<PlannedProperty> property,
    PlannedDocument grading,
    List<PlannedSupport> support,
    PlannedDocument claim,
    PlannedDocument grant,
    List<PlannedComplaint> complaints) {

  /** Who serves all approved projects of an acquirer. */
  record PlannedProperty(String acquirer, String company, String creditCode, int stars) {}

  /**
   * A claim for a project.
   *
   * @param claimed yuan
   * @param granted yuan; null while it is not decided
   */
  record PlannedSupport(
      String project,
      String acquirer,
      SupportKind kind,
      BigDecimal claimed,
      @Nullable BigDecimal granted) {}

  /**
   * A family's complaint about its first application.
   *
   * @param answer null while there is none
   * @param decision null while there is none
   */
  record PlannedComplaint(
      String family,
      String acquirer,
      ComplaintKind kind,
      String text,
      @Nullable String answer,
      @Nullable String decision,
      @Nullable Boolean upheld) {}

  static DemoCarePlan read() {
    return DemoResource.read("/demo/care.json", DemoCarePlan.class);
  }
}
