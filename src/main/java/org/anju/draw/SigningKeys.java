package org.anju.draw;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.hibernate.reactive.mutiny.Mutiny;

/** The city's signing keys: each is registered once and never changes. */
@ApplicationScoped
public class SigningKeys {

  private static final Actor OPERATOR = new Actor("operator", "system", null, Set.of());

  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(hashtextextended('signing_key', 0))";

  private static final String READ =
      """
      SELECT key_id, public_key, previous, endorsement, break_reason, since
      FROM signing_key ORDER BY ordinal
      """;

  private static final String INSERT =
      """
      INSERT INTO signing_key (ordinal, key_id, public_key, previous, endorsement, break_reason, since)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String LATEST =
      "SELECT key_id FROM signing_key ORDER BY ordinal DESC LIMIT 1";

  private final Pool pool;
  private final Mutiny.SessionFactory sessions;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SigningKeys(Pool pool, Mutiny.SessionFactory sessions, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.sessions = sessions;
    this.clock = clock;
    this.audit = audit;
  }

  /** The published file, {@code keys.json} (RFC 8785). */
  public Uni<String> file() {
    return read(pool).map(Keys::new).map(CanonicalJson::write);
  }

  /** The document {@code keys.json}. */
  private record Keys(List<SigningKey> keys) {}

  /**
   * Registers the signers' present key unless it is the latest. Replicas that start together come
   * one after the other.
   *
   * @throws KeySuccession.Refused when it must not be used; nothing is registered then
   */
  Uni<Void> register(SealSigners signers, Optional<String> breakReason) {
    Instant since = clock.now().truncatedTo(ChronoUnit.SECONDS);
    return pool.withTransaction(
        connection ->
            connection
                .query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> read(connection))
                .chain(
                    known ->
                        new KeySuccession(known, signers.previous(), breakReason)
                            .register(signers.current().publicKey(), since)
                            .map(key -> insert(connection, known.size() + 1, key))
                            .orElseGet(() -> Uni.createFrom().voidItem())));
  }

  /** Refused in the session's transaction when another key has followed this one. */
  Uni<Void> requireLatest(SealPublicKey key) {
    return sessions
        .withSession(
            session -> session.createNativeQuery(LATEST, String.class).getSingleResultOrNull())
        .invoke(
            latest -> {
              if (!key.keyId().equals(latest)) {
                throw RefusedException.of(RandomnessRefusal.KEY_REPLACED);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> insert(SqlConnection connection, int ordinal, SigningKey key) {
    Tuple values =
        Tuple.tuple()
            .addInteger(ordinal)
            .addString(key.keyId())
            .addString(key.publicKey())
            .addString(key.previous())
            .addString(key.endorsement())
            .addString(key.breakReason())
            .addOffsetDateTime(key.since().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(INSERT)
        .execute(values)
        .chain(
            () ->
                audit.record(
                    connection,
                    OPERATOR,
                    Decision.of("draw.register-key", "signing-key", key.keyId())
                        .after(CanonicalJson.write(key))));
  }

  private static Uni<List<SigningKey>> read(SqlClient database) {
    return database
        .query(READ)
        .execute()
        .map(
            rows -> StreamSupport.stream(rows.spliterator(), false).map(SigningKeys::key).toList());
  }

  private static SigningKey key(Row row) {
    return new SigningKey(
        row.getString("break_reason"),
        row.getString("endorsement"),
        row.getString("key_id"),
        row.getString("previous"),
        row.getString("public_key"),
        row.getOffsetDateTime("since").toInstant());
  }
}
