package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.anju.platform.error.RefusedException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/** The settled values of draws, in the session's transaction. None is ever replaced. */
@ApplicationScoped
class DrawValues {

  private static final String INSERT =
      """
      INSERT INTO draw_value (draw_number, source, value, beacon_signature, settled_at,
                              statement_signature)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private static final String READ =
      """
      SELECT source, value, beacon_signature FROM draw_value WHERE draw_number = ?1 ORDER BY source
      """;

  private static final String OUTCOME = "SELECT kind FROM draw_outcome WHERE draw_number = ?1";

  private static final String KEY = "SELECT key_id FROM draw WHERE number = ?1";

  private final Mutiny.SessionFactory sessions;

  DrawValues(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /**
   * A settled value.
   *
   * @param source its place in the seal, from 0
   */
  record Settled(int source, SourceValue value) {}

  /**
   * @param statement the city's signature of what two people entered; null for a beacon
   */
  Uni<Integer> insert(
      SealRecord draw, Settled settled, @Nullable String statement, Instant settledAt) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(INSERT)
                .setParameter(1, draw.number())
                .setParameter(2, settled.source())
                .setParameter(3, settled.value().value())
                .setParameter(4, settled.value().signature())
                .setParameter(5, settledAt)
                .setParameter(6, statement)
                .executeUpdate());
  }

  /** In the order of the seal. */
  Uni<List<Settled>> of(SealRecord draw) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(READ, Tuple.class)
                .setParameter(1, draw.number())
                .getResultList()
                .map(rows -> rows.stream().map(row -> settled(draw.seal(), row)).toList()));
  }

  /** Refused when the draw has its result, or was voided. */
  Uni<Void> requireUnfinished(SealRecord draw) {
    return text(OUTCOME, draw.number()).invoke(DrawValues::requireNone).replaceWithVoid();
  }

  /** Whether the draw has its result, or was voided. */
  Uni<Boolean> isFinished(SealRecord draw) {
    return text(OUTCOME, draw.number()).map(Objects::nonNull);
  }

  /** The id of the key that signed the seal. */
  Uni<String> keyId(SealRecord draw) {
    return text(KEY, draw.number());
  }

  private Uni<String> text(String sql, int number) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(sql, String.class)
                .setParameter(1, number)
                .getSingleResultOrNull());
  }

  private static void requireNone(@Nullable String outcome) {
    if (outcome != null) {
      throw RefusedException.of(
          outcome.equals("VOIDED") ? DrawRefusal.VOIDED : DrawRefusal.ALREADY_DRAWN);
    }
  }

  private static Settled settled(Seal seal, Tuple row) {
    int source = row.get("source", Integer.class);
    return new Settled(
        source,
        new SourceValue(
            seal.sources().get(source).kind(),
            row.get("value", String.class),
            row.get("beacon_signature", String.class)));
  }
}
