package org.anju.contract.recheck;

import io.vertx.mutiny.sqlclient.Row;
import org.anju.interest.InterestRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/**
 * A case as its decisions need it, read from a locked row.
 *
 * @param conflict why the officer may not decide about the family; null when nothing was declared
 */
record OpenRecheck(
    long selectionId,
    String receipt,
    @Nullable String applicant,
    String district,
    RecheckState state,
    @Nullable String proposer,
    boolean checkedByActor,
    @Nullable InterestRefusal conflict,
    int version) {

  /** $1 selection, $2 officer. */
  static final String SELECT =
      """
      SELECT c.selection_id, a.receipt, a.applicant, o.district, c.state, c.decided_by, c.version,
             EXISTS (SELECT FROM check_decision d
                     WHERE d.application_id = a.id AND d.kind = 'HOUSING' AND d.officer = $2) AS checked,
             conflict_of_interest($2, a.id) AS conflict
      FROM recheck_case c
      JOIN application a ON a.id = c.application_id
      JOIN offering o ON o.id = a.offering_id
      WHERE c.selection_id = $1
      """;

  static OpenRecheck of(Row row) {
    return new OpenRecheck(
        row.getLong("selection_id"),
        row.getString("receipt"),
        row.getString("applicant"),
        row.getString("district"),
        RecheckState.valueOf(row.getString("state")),
        row.getString("decided_by"),
        row.getBoolean("checked"),
        conflict(row.getString("conflict")),
        row.getInteger("version"));
  }

  private static @Nullable InterestRefusal conflict(@Nullable String code) {
    return code == null ? null : InterestRefusal.valueOf(code);
  }

  /** Whether the actor may take the step that it waits for. */
  boolean isFor(Actor actor) {
    return conflict == null
        && Roles.HOUSING_OFFICER.equals(actor.role())
        && !actor.id().equals(applicant)
        && isForOther(actor);
  }

  private boolean isForOther(Actor actor) {
    return switch (state) {
      case OPEN -> !checkedByActor;
      case PROPOSED -> !actor.id().equals(proposer);
      case NO_BEARING, NOT_ELIGIBLE -> false;
    };
  }

  /** Refused unless the actor may take this step, having seen the case as it is. */
  void require(Actor actor, RecheckState awaited, int seen) {
    requireDistrict(actor);
    if (version != seen) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
    if (state != awaited) {
      throw RefusedException.of(RecheckRefusal.NOT_OPEN);
    }
    if (actor.id().equals(applicant)) {
      throw RefusedException.of(RecheckRefusal.OWN_APPLICATION);
    }
    if (conflict != null) {
      throw RefusedException.of(conflict);
    }
    if (!isFor(actor)) {
      throw RefusedException.of(RecheckRefusal.FOUR_EYES);
    }
  }

  void requireDistrict(Actor actor) {
    if (!actor.servesDistrict(district)) {
      throw RefusedException.of(RecheckRefusal.NOT_YOURS);
    }
  }
}
