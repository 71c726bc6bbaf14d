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
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** The city's signing keys: each is registered once and never changes. */
@ApplicationScoped
public class SigningKeys {

  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(hashtextextended('signing_key', 0))";

  private static final String READ =
      """
      SELECT key_id, public_key, previous, endorsement, break_reason, since
      FROM signing_key ORDER BY ordinal
      """;

  /** $8 the published key, $9 policy version. */
  private static final String INSERT =
      """
      WITH registered AS (
        INSERT INTO signing_key (ordinal, key_id, public_key, previous, endorsement, break_reason,
                                 since)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        RETURNING key_id, since
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT since, 'operator', 'system', 'draw.register-key', 'signing-key', key_id,
             encode(sha256(convert_to($8, 'UTF8')), 'hex'), $9
      FROM registered
      """;

  private static final String LATEST =
      "SELECT key_id FROM signing_key ORDER BY ordinal DESC LIMIT 1";

  private final Pool pool;
  private final Policies policies;
  private final BusinessClock clock;

  SigningKeys(Pool pool, Policies policies, BusinessClock clock) {
    this.pool = pool;
    this.policies = policies;
    this.clock = clock;
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

  /** Refused when another key has followed this one: another replica signs with that. */
  Uni<Void> requireLatest(SealPublicKey key) {
    return pool.query(LATEST)
        .execute()
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("key_id"))
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
            .addOffsetDateTime(key.since().atOffset(ZoneOffset.UTC))
            .addString(CanonicalJson.write(key))
            .addString(policies.inForce(clock.today()).version());
    return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
  }

  private static Uni<List<SigningKey>> read(SqlClient database) {
    return database.query(READ).execute().map(rows -> Rows.list(rows, SigningKeys::key));
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
