package org.anju.acquisition;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/**
 * An acquisition with its project, as a step finds it.
 *
 * @param acquirer alias of the organisation
 * @param place whose replacement price limits the price
 * @param takenPart subjects of those who drafted, proposed, approved or took over
 */
record AcquisitionCase(
    long id,
    long projectId,
    String acquirer,
    String district,
    long developerId,
    AcquisitionState state,
    String place,
    @Nullable Long demandResultId,
    Set<String> takenPart,
    int version) {

  /** With {@code a} the acquisition and {@code p} its project. */
  static final String COLUMNS =
      """
      a.id, a.project_id, a.developer_id, a.state, a.place, a.demand_result_id, a.version, a.created_by,
      a.proposed_by, a.district_approved_by, a.approved_by, a.handed_over_by, p.acquirer, p.district
      """;

  static AcquisitionCase of(Row row) {
    return new AcquisitionCase(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("acquirer"),
        row.getString("district"),
        row.getLong("developer_id"),
        AcquisitionState.valueOf(row.getString("state")),
        row.getString("place"),
        row.getLong("demand_result_id"),
        people(
            row,
            "created_by",
            "proposed_by",
            "district_approved_by",
            "approved_by",
            "handed_over_by"),
        row.getInteger("version"));
  }

  private static Set<String> people(Row row, String... columns) {
    return Stream.of(columns)
        .map(row::getString)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Its acquirer's people, and officers and auditors of the district. */
  void requireMayRead(Actor actor) {
    if (!isOf(actor)) {
      throw RefusedException.of(AcquisitionRefusal.NOT_YOURS);
    }
  }

  /** As {@link #requireMayRead}, and the one that the person saw. */
  void requireSeen(Actor actor, int seenVersion) {
    requireMayRead(actor);
    if (seenVersion != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  void require(AcquisitionState... states) {
    if (!List.of(states).contains(state)) {
      throw RefusedException.of(AcquisitionRefusal.WRONG_STATE);
    }
  }

  /** Refused when the person took an earlier step: nobody decides two steps of one case. */
  void requireStranger(Actor actor) {
    if (takenPart.contains(actor.id())) {
      throw RefusedException.of(AcquisitionRefusal.FOUR_EYES);
    }
  }

  private boolean isOf(Actor actor) {
    return Roles.ACQUIRER.equals(actor.role())
        ? acquirer.equals(actor.organisation())
        : actor.servesDistrict(district);
  }
}
