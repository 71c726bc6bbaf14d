package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.application.FileApplications;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;

/** What the registries are still to be asked. Several replicas may work at it at the same time. */
@ApplicationScoped
class Questions {

  /** $1 registry, $2 now, $3 end of the lease, $4 how many. Who is about to sign comes first. */
  private static final String LEASE =
      """
      WITH leased AS (
        UPDATE evidence_request r SET leased_until = $3, attempts = attempts + 1
        FROM (SELECT id FROM evidence_request
              WHERE registry = $1 AND state = 'WAITING' AND next_at <= $2
                AND (leased_until IS NULL OR leased_until < $2)
              ORDER BY (selection_id IS NULL), next_at, id LIMIT $4 FOR UPDATE SKIP LOCKED) due
        WHERE r.id = due.id
        RETURNING r.*
      )
      SELECT l.id, l.request, l.attempts, m.name_cipher, m.identity_cipher,
             (l.selection_id IS NOT NULL
              OR a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED')) AS wanted
      FROM leased l
      JOIN application a ON a.id = l.application_id
      LEFT JOIN household_member m
        ON m.application_id = l.application_id AND m.person_hash = l.person_hash
      ORDER BY l.id
      """;

  private static final String PUT_OFF =
      """
      UPDATE evidence_request
      SET next_at = $2, leased_until = NULL, last_fault = $3, last_fault_at = $4
      WHERE id = $1 AND state = 'WAITING'
      """;

  private static final String DROP =
      "DELETE FROM evidence_request WHERE id = ANY ($1) AND state = 'WAITING'";

  /** After a registry is back nobody waits for the end of a pause that was its fault. */
  private static final String HURRY =
      """
      UPDATE evidence_request SET next_at = $2
      WHERE registry = $1 AND state = 'WAITING' AND next_at > $2
        AND last_fault NOT IN ('NOT_JSON', 'OTHER_PERSON', 'OTHER_REQUEST', 'INCOMPLETE')
      """;

  private final Pool pool;
  private final PersonalDataCipher cipher;

  Questions(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /** Up to {@code most} questions that nobody else asks before {@code until}. */
  Uni<List<Question>> lease(Registry registry, Instant now, Instant until, int most) {
    return pool.preparedQuery(LEASE)
        .execute(
            Tuple.of(
                registry.name(),
                now.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC),
                most))
        .map(rows -> Rows.stream(rows))
        .map(rows -> rows.map(row -> question(registry, row)).toList());
  }

  /**
   * To be asked again.
   *
   * @param now by the city's clock
   */
  Uni<Void> putOff(Question question, Instant next, String fault, Instant now) {
    return pool.preparedQuery(PUT_OFF)
        .execute(
            Tuple.of(
                question.id(), next.atOffset(ZoneOffset.UTC), fault, now.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Nobody wants these answers any more. */
  Uni<Void> drop(List<Question> unwanted) {
    Long[] ids = unwanted.stream().map(Question::id).toArray(Long[]::new);
    return pool.preparedQuery(DROP).execute(Tuple.tuple().addArrayOfLong(ids)).replaceWithVoid();
  }

  /** All that waited for this registry may be asked at once. */
  Uni<Void> hurry(Registry registry, Instant now) {
    return pool.preparedQuery(HURRY)
        .execute(Tuple.of(registry.name(), now.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  private Question question(Registry registry, Row row) {
    boolean wanted = row.getBoolean("wanted") && row.getBuffer("name_cipher") != null;
    return new Question(
        row.getLong("id"),
        registry,
        row.getUUID("request"),
        row.getInteger("attempts"),
        wanted ? query(row) : null);
  }

  private PersonQuery query(Row row) {
    return new PersonQuery(
        row.getUUID("request"),
        cipher.decrypt(row.getBuffer("name_cipher").getBytes(), FileApplications.NAME),
        cipher.decrypt(row.getBuffer("identity_cipher").getBytes(), FileApplications.IDENTITY));
  }
}
