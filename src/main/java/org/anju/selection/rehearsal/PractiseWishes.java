package org.anju.selection.rehearsal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** A family practises to rank units: it leaves a list, and can replace it as often as it wants. */
@ApplicationScoped
public class PractiseWishes {

  private static final String KEPT = "KEPT";

  private static final String FORGET = "DELETE FROM rehearsal_wish WHERE application_id = $1";

  /** $1 application, $2 offering, $3 units. */
  private static final String KEEP =
      """
      WITH known AS (
        SELECT w.place, u.id FROM unnest($3::bigint[]) WITH ORDINALITY AS w (unit_id, place)
        JOIN unit u ON u.id = w.unit_id AND u.offering_id = $2 AND u.state <> 'WITHDRAWN'
      ),
      kept AS (
        INSERT INTO rehearsal_wish (application_id, place, offering_id, unit_id)
        SELECT $1, place, $2, id FROM known
      )
      SELECT CASE (SELECT count(*) FROM known) WHEN cardinality($3::bigint[]) THEN 'KEPT'
               ELSE 'UNKNOWN_UNIT' END AS outcome
      """;

  private final PracticeRoom room;

  PractiseWishes(PracticeRoom room) {
    this.room = room;
  }

  /**
   * Replaces the family's practice list.
   *
   * @param receipt of the family at the acquirer's desk; null for the own one
   * @param units the most wanted first
   */
  public Uni<Void> keep(Actor actor, long offeringId, @Nullable String receipt, List<Long> units) {
    return room.practise(
        actor,
        offeringId,
        receipt,
        KEPT,
        (connection, family, now) ->
            units.size() > family.wishesAtMost() || hasTwice(units)
                ? Uni.createFrom().item(RehearsalRefusal.WISHES_UNFIT.name())
                : replace(connection, offeringId, family, units));
  }

  private static boolean hasTwice(List<Long> units) {
    return new HashSet<>(units).size() < units.size();
  }

  private static Uni<String> replace(
      SqlConnection connection, long offeringId, PractisingFamily family, List<Long> units) {
    Tuple values =
        Tuple.tuple()
            .addLong(family.applicationId())
            .addLong(offeringId)
            .addArrayOfLong(units.toArray(Long[]::new));
    return connection
        .preparedQuery(FORGET)
        .execute(Tuple.of(family.applicationId()))
        .chain(() -> PractiseTurn.outcome(connection, KEEP, values));
  }
}
