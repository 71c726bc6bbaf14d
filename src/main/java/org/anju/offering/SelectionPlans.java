package org.anju.offering;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** Stores and reads the phases of selection plans. */
@ApplicationScoped
public class SelectionPlans {

  /** The phases of offering {@code o} as one JSON value, for {@link #phases}. */
  public static final String PHASES =
      "(SELECT json_agg(f ORDER BY f.phase) FROM selection_phase f WHERE f.offering_id = o.id) AS phases";

  private static final String FORGET = "DELETE FROM selection_phase WHERE offering_id = ?1";

  private static final String STORE =
      """
      INSERT INTO selection_phase (offering_id, phase, tier, mode, starts_at, ends_at, families_per_slot,
        seconds_per_turn, absent_seconds, hold_seconds, check_in_minutes, most_wishes, shows_chances)
      SELECT ?1, phase, tier, mode, starts_at, ends_at, families_per_slot,
             seconds_per_turn, absent_seconds, hold_seconds, check_in_minutes, most_wishes, shows_chances
      FROM json_populate_recordset(NULL::selection_phase, CAST(CAST(?2 AS text) AS json))
      """;

  private static final String WRITTEN =
      """
      SELECT concat_ws(' ', o.rehearsal_at, (SELECT json_agg(f ORDER BY f.phase) FROM selection_phase f
                                             WHERE f.offering_id = o.id))
      FROM offering o WHERE o.id = ?1
      """;

  /** In the caller's session: the whole plan as one text, for the audit trail. */
  Uni<String> written(long offering) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WRITTEN, String.class)
                    .setParameter(1, offering)
                    .getSingleResult());
  }

  /** In the caller's session: the plan of a draft takes the place of the one before. */
  Uni<Void> store(long offering, SelectionPlan plan) {
    return Panache.getSession()
        .call(session -> execute(session, FORGET, offering))
        .call(session -> execute(session, STORE, offering, json(plan)))
        .replaceWithVoid();
  }

  private static Uni<Integer> execute(Mutiny.Session session, String statement, Object... values) {
    Mutiny.MutationQuery query = session.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }

  private static String json(SelectionPlan plan) {
    JsonArray phases = new JsonArray();
    plan.phases()
        .forEach(
            phase ->
                phases.add(
                    new JsonObject()
                        .put("phase", phase.phase())
                        .put("tier", phase.tier())
                        .put("mode", phase.mode().name())
                        .put("starts_at", phase.startsAt())
                        .put("ends_at", phase.endsAt())
                        .put("families_per_slot", phase.familiesPerSlot())
                        .put("seconds_per_turn", phase.secondsPerTurn())
                        .put("absent_seconds", phase.absentSeconds())
                        .put("hold_seconds", phase.holdSeconds())
                        .put("check_in_minutes", phase.checkInMinutes())
                        .put("most_wishes", phase.mostWishes())
                        .put("shows_chances", phase.showsChances())));
    return phases.encode();
  }

  /** The value of {@link #PHASES}; a draft of an earlier form may have none. */
  static List<SelectionPhase> phases(@Nullable JsonArray phases) {
    return phases == null
        ? List.of()
        : phases.stream().map(JsonObject.class::cast).map(SelectionPlans::phase).toList();
  }

  private static SelectionPhase phase(JsonObject json) {
    return new SelectionPhase(
        json.getInteger("phase"),
        json.getInteger("tier"),
        SelectionMode.valueOf(json.getString("mode")),
        OffsetDateTime.parse(json.getString("starts_at")).toInstant(),
        instant(json.getString("ends_at")),
        json.getInteger("families_per_slot"),
        json.getInteger("seconds_per_turn"),
        json.getInteger("absent_seconds"),
        json.getInteger("hold_seconds"),
        json.getInteger("check_in_minutes"),
        json.getInteger("most_wishes"),
        json.getBoolean("shows_chances"),
        json.getBoolean("moved_up"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : OffsetDateTime.parse(text).toInstant();
  }
}
