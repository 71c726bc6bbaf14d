package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.anju.platform.error.RefusedException;
import org.hibernate.reactive.mutiny.Mutiny;

/** The requests to void a seal, in their caller's session and transaction. */
@ApplicationScoped
class Voids {

  private static final String REQUEST =
      """
      INSERT INTO draw_void_request (draw_number, reason, requested_by, requested_at)
      VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING
      """;

  private static final String READ =
      "SELECT reason, requested_by, requested_at FROM draw_void_request WHERE draw_number = ?1";

  private final Mutiny.SessionFactory sessions;

  Voids(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** What one officer asked for. */
  record Request(String reason, String requestedBy, Instant requestedAt) {}

  Uni<Void> request(int number, String reason, String by, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(REQUEST)
                .setParameter(1, number)
                .setParameter(2, reason)
                .setParameter(3, by)
                .setParameter(4, now)
                .executeUpdate()
                .invoke(
                    inserted -> {
                      if (inserted == 0) {
                        throw RefusedException.of(DrawRefusal.VOID_REQUESTED);
                      }
                    })
                .replaceWithVoid());
  }

  Uni<Request> required(int number) {
    return find(number)
        .map(
            request ->
                request.orElseThrow(() -> RefusedException.of(DrawRefusal.VOID_NOT_REQUESTED)));
  }

  /** Empty when nobody has asked. */
  Uni<Optional<Request>> find(int number) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(READ, Tuple.class)
                .setParameter(1, number)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(Voids::request)));
  }

  private static Request request(Tuple row) {
    return new Request(
        row.get("reason", String.class),
        row.get("requested_by", String.class),
        row.get("requested_at", OffsetDateTime.class).toInstant());
  }
}
