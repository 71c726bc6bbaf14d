package org.anju.fraud;

import org.anju.application.Application;
import org.anju.offering.Stage;
import org.jetbrains.annotations.Nullable;

/**
 * What can be restored after a granted appeal. The procedure never goes back for one family: a
 * frozen roster stays frozen, a passed turn stays passed, and no unit is taken from another family.
 *
 * @param former where the application stood; null when it had ended before the decision
 * @param unitRecovered whether a unit was taken back
 * @param inRoster whether the application is a line of the frozen roster
 * @param turnWaits whether its turn to choose is still to come
 */
record Restoration(
    Application.@Nullable Status former,
    boolean unitRecovered,
    Stage stage,
    boolean inRoster,
    boolean turnWaits) {

  /** Whether there is anything to try; the unit and the persons decide the rest. */
  boolean isPossible() {
    return former != null && (unitRecovered || procedureWaits());
  }

  /** What the family gets when nothing can be tried. */
  FraudRemedy otherwise() {
    return former == null ? FraudRemedy.BAN_LIFTED : FraudRemedy.PROCEDURE_PASSED;
  }

  private boolean procedureWaits() {
    boolean checked = former == Application.Status.QUALIFIED;
    return switch (stage) {
      case DRAFT, ANNOUNCED -> true;
      case NOTICE -> checked;
      case SEALED, DRAWN -> checked && inRoster;
      case SELECTING -> checked && inRoster && turnWaits;
      case COMPLETED -> false;
    };
  }
}
