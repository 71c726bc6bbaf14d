package org.anju.selection.desk;

import java.time.Instant;
import org.anju.offering.OfferingRefusal;
import org.anju.offering.SelectionMode;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.selection.SessionState;
import org.jetbrains.annotations.Nullable;

/**
 * A selection as those see it who work at it: the phase that goes on, comes next or was the last.
 *
 * @param acquirer alias of the acquirer whose units they are
 * @param slot the slot called last, 0 before the first
 * @param pausedAt null unless the phase is paused
 * @param policyVersion the version in force in its district today
 */
record Hall(
    long offeringId,
    String acquirer,
    String district,
    int phase,
    SelectionMode mode,
    SessionState state,
    int slot,
    @Nullable Instant pausedAt,
    String policyVersion) {

  /** The acquirer's own staff, or the bureau's in its district. */
  void requireWorksHere(Actor actor) {
    boolean works =
        Roles.ACQUIRER.equals(actor.role())
            ? acquirer.equals(actor.organisation())
            : actor.servesDistrict(district);
    if (!works) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
  }
}
