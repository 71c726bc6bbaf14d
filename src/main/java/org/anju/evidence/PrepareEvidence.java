package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;

/**
 * Writes down what the registries are to be asked about applications that were filed or corrected:
 * only about persons of whom they have not been asked yet.
 */
@ApplicationScoped
class PrepareEvidence {

  private static final int AT_ONCE = 500;

  /** $1 now, $2 registries, $3 relations, $4 connected, $5 how many. */
  private static final String PREPARE =
      """
      WITH fresh AS (
        SELECT c.application_id, a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED') AS wanted
        FROM case_evidence c JOIN application a ON a.id = c.application_id
        WHERE NOT c.prepared
        ORDER BY c.application_id LIMIT $5 FOR UPDATE OF c SKIP LOCKED
      ),
      asked AS (
        INSERT INTO evidence_request (application_id, person_hash, registry, next_at)
        SELECT f.application_id, m.person_hash, n.registry, '-infinity'
        FROM fresh f
        JOIN household_member m ON m.application_id = f.application_id
        JOIN unnest($2::text[], $3::text[]) AS n (registry, relation) ON n.relation = m.relation
        WHERE f.wanted
        ON CONFLICT DO NOTHING
      ),
      gone AS (
        DELETE FROM evidence_request r USING fresh f
        WHERE r.application_id = f.application_id AND r.selection_id IS NULL AND r.state = 'WAITING'
          AND (NOT f.wanted OR r.registry <> ALL ($4)
               OR NOT EXISTS (SELECT FROM household_member m
                              WHERE m.application_id = r.application_id
                                AND m.person_hash = r.person_hash))
      )
      UPDATE case_evidence c
      SET prepared = true, to_compare = f.wanted, waiting_since = coalesce(c.waiting_since, $1),
          registries = $4
      FROM fresh f WHERE c.application_id = f.application_id
      """;

  /** A city that connects another registry has it asked about whoever waits. */
  private static final String ANEW =
      """
      UPDATE case_evidence c SET prepared = false
      FROM application a
      WHERE a.id = c.application_id AND c.prepared AND c.registries <> $1
        AND a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED')
      """;

  private final Pool pool;
  private final BusinessClock clock;

  /** What was connected when this process last looked. */
  private final AtomicReference<Set<Registry>> known = new AtomicReference<>();

  PrepareEvidence(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  Uni<Void> prepare(Set<Registry> connected) {
    String[] names = AskedAbout.names(connected);
    if (connected.equals(known.get())) {
      return prepareWaiting(AskedAbout.of(connected), names);
    }
    return pool.preparedQuery(ANEW)
        .execute(Tuple.tuple().addArrayOfString(names))
        .invoke(() -> known.set(connected))
        .chain(() -> prepareWaiting(AskedAbout.of(connected), names));
  }

  private Uni<Void> prepareWaiting(AskedAbout asked, String[] connected) {
    return pool.preparedQuery(PREPARE)
        .execute(
            Tuple.tuple()
                .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
                .addArrayOfString(asked.registries())
                .addArrayOfString(asked.relations())
                .addArrayOfString(connected)
                .addInteger(AT_ONCE))
        .chain(
            rows ->
                rows.rowCount() < AT_ONCE
                    ? Uni.createFrom().voidItem()
                    : prepareWaiting(asked, connected));
  }
}
