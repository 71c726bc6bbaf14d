package org.anju.selection.wish;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.signing.CityKey;
import org.anju.platform.signing.CitySignature;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Chooser;
import org.anju.selection.SessionState;

/**
 * A family hands in its list, or another version of it, as often as it likes until the close. Each
 * version stays, with a receipt that the city signs; the last one counts.
 *
 * <p>The session's row is shared until the commit, and the close takes it for itself: a version
 * that was acknowledged is one that the close has seen.
 */
@ApplicationScoped
public class SubmitWishes {

  private static final int SALT_BYTES = 32;

  private static final String SHARE_SESSION =
      """
      SELECT e.state, coalesce(e.closes_at, p.ends_at) AS closes_at
      FROM selection_session e JOIN selection_phase p USING (offering_id, phase)
      WHERE e.offering_id = $1 AND e.phase = $2
      FOR SHARE OF e
      """;

  /** $4 the salt of a family that has none. */
  private static final String SALT =
      """
      INSERT INTO wish_family (offering_id, phase, application_id, salt)
      VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
      """;

  /** $4 the wishes. */
  private static final String STANDING =
      """
      SELECT f.salt, coalesce(w.version, 0) AS version, coalesce(w.wishes, '{}') AS wishes, w.document,
             array(SELECT id FROM unit WHERE offering_id = $1 AND id = ANY ($4)) AS known,
             array(SELECT id FROM unit WHERE offering_id = $1 AND id = ANY ($4) AND state = 'AVAILABLE') AS free
      FROM wish_family f
      LEFT JOIN LATERAL (
        SELECT version, wishes, document FROM wish_list w
        WHERE w.offering_id = f.offering_id AND w.phase = f.phase AND w.application_id = f.application_id
        ORDER BY version DESC LIMIT 1) w ON true
      WHERE f.offering_id = $1 AND f.phase = $2 AND f.application_id = $3
      """;

  /** $4 to $10 the version, $11 role, $12 policy version. */
  private static final String KEEP =
      """
      WITH kept AS (
        INSERT INTO wish_list (offering_id, phase, application_id, version, wishes, submitted_at,
                               submitted_by, document, key_id, signature)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT DO NOTHING
        RETURNING application_id, document
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $6, $7, $11, 'selection.submit-wishes', 'application', application_id::text,
             encode(sha256(convert_to(document, 'UTF8')), 'hex'), $12
      FROM kept
      """;

  private final Pool pool;
  private final WishTurns turns;
  private final BusinessClock clock;
  private final CityKey key;
  private final SecureRandom random = new SecureRandom();

  SubmitWishes(Pool pool, WishTurns turns, BusinessClock clock, CityKey key) {
    this.pool = pool;
    this.turns = turns;
    this.clock = clock;
    this.key = key;
  }

  /**
   * Hands in a list. Handing in what already counts changes nothing, so that a retry is safe.
   *
   * @param wishes units, the best first; empty to take the list back
   * @param basedOn the version that was changed, 0 for none; refused with {@code
   *     wish.changed-elsewhere} when another has come after it
   */
  public Uni<Void> submit(Chooser chooser, long offeringId, List<Long> wishes, int basedOn) {
    Instant now = clock.now();
    return pool.withTransaction(
        connection ->
            turns
                .find(connection, chooser, offeringId, now)
                .call(turn -> requireOpen(connection, turn, now))
                .call(turn -> salt(connection, turn))
                .chain(
                    turn ->
                        submit(new Submission(connection, turn, chooser, wishes, now), basedOn)));
  }

  private record Submission(
      SqlConnection connection, WishTurn turn, Chooser chooser, List<Long> wishes, Instant now) {

    Tuple family() {
      return Tuple.of(turn.offeringId(), turn.phase(), turn.applicationId());
    }
  }

  /** Until the commit the phase stays as it is found here. */
  private static Uni<Void> requireOpen(SqlConnection connection, WishTurn turn, Instant now) {
    return connection
        .preparedQuery(SHARE_SESSION)
        .execute(Tuple.of(turn.offeringId(), turn.phase()))
        .map(rows -> rows.iterator().next())
        .invoke(session -> requireOpen(session, turn, now))
        .replaceWithVoid();
  }

  private static void requireOpen(Row session, WishTurn turn, Instant now) {
    SessionState state = SessionState.valueOf(session.getString("state"));
    WishRules.notNow(state, Rows.instant(session, "closes_at"), now)
        .ifPresent(SubmitWishes::refuse);
    if (!turn.stands()) {
      refuse(WishRefusal.CLOSED);
    }
  }

  private Uni<Void> salt(SqlConnection connection, WishTurn turn) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Tuple values =
        Tuple.of(turn.offeringId(), turn.phase(), turn.applicationId())
            .addBuffer(Buffer.buffer(salt));
    return connection.preparedQuery(SALT).execute(values).replaceWithVoid();
  }

  private Uni<Void> submit(Submission submission, int basedOn) {
    return submission
        .connection()
        .preparedQuery(STANDING)
        .execute(submission.family().addArrayOfLong(submission.wishes().toArray(Long[]::new)))
        .map(rows -> rows.iterator().next())
        .chain(standing -> submit(submission, basedOn, standing));
  }

  private Uni<Void> submit(Submission submission, int basedOn, Row standing) {
    int version = standing.getInteger("version");
    boolean same = List.of(standing.getArrayOfLongs("wishes")).equals(submission.wishes());
    if (same && version > 0 && (basedOn == version || basedOn == version - 1)) {
      return Uni.createFrom().voidItem();
    }
    if (basedOn != version) {
      refuse(WishRefusal.CHANGED_ELSEWHERE);
    }
    WishRules.flaw(
            submission.wishes(),
            submission.turn().mostWishes(),
            Set.of(standing.getArrayOfLongs("known")),
            Set.of(standing.getArrayOfLongs("free")))
        .ifPresent(SubmitWishes::refuse);
    return keep(submission, version + 1, standing);
  }

  private Uni<Void> keep(Submission submission, int version, Row standing) {
    String document = receipt(submission, version, standing).jcs();
    CitySignature signed = key.sign(WishProtocol.RECEIPT_LABEL, WishProtocol.utf8(document));
    Chooser chooser = submission.chooser();
    Tuple values =
        submission
            .family()
            .addInteger(version)
            .addArrayOfLong(submission.wishes().toArray(Long[]::new))
            .addOffsetDateTime(Rows.parameter(submission.now()))
            .addString(chooser.actor().id())
            .addString(document)
            .addString(signed.keyId())
            .addString(signed.signature())
            .addString(chooser.actor().role())
            .addString(submission.turn().policyVersion());
    return submission
        .connection()
        .preparedQuery(KEEP)
        .execute(values)
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                refuse(WishRefusal.CHANGED_ELSEWHERE);
              }
            })
        .replaceWithVoid();
  }

  private static WishReceipt receipt(Submission submission, int version, Row standing) {
    WishTurn turn = submission.turn();
    String before = standing.getString("document");
    return new WishReceipt(
        submission.now().truncatedTo(ChronoUnit.SECONDS),
        WishProtocol.blinded(standing.getBuffer("salt").getBytes(), turn.receipt()),
        String.valueOf(turn.offeringId()),
        turn.phase(),
        before == null ? null : WishProtocol.digestOf(before),
        WishProtocol.NAME,
        version,
        submission.wishes());
  }

  private static void refuse(WishRefusal refusal) {
    throw RefusedException.of(refusal);
  }
}
