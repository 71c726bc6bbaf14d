package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registries;
import org.anju.registry.Registry;

/** Has the housing facts of families asked again that have chosen a unit and are about to sign. */
@ApplicationScoped
public class AskBeforeSigning {

  /** $1 selections, $2 now, $3 whether there is anything to ask, $4 registries, $5 relations. */
  private static final String ASK =
      """
      WITH fresh AS (
        INSERT INTO signing_evidence (selection_id, application_id, state, waiting_since, answered_at,
                                      to_compare)
        SELECT s.id, s.application_id, CASE WHEN $3 THEN 'WAITING' ELSE 'NONE' END, $2,
               CASE WHEN $3 THEN NULL ELSE $2::timestamptz END, $3
        FROM selection s WHERE s.id = ANY ($1)
        ON CONFLICT DO NOTHING
        RETURNING selection_id, application_id
      )
      INSERT INTO evidence_request (application_id, selection_id, person_hash, registry, next_at)
      SELECT f.application_id, f.selection_id, m.person_hash, n.registry, '-infinity'
      FROM fresh f
      JOIN household_member m ON m.application_id = f.application_id
      JOIN unnest($4::text[], $5::text[]) AS n (registry, relation) ON n.relation = m.relation
      ON CONFLICT DO NOTHING
      """;

  private final Pool pool;
  private final Registries registries;
  private final BusinessClock clock;

  AskBeforeSigning(Pool pool, Registries registries, BusinessClock clock) {
    this.pool = pool;
    this.registries = registries;
    this.clock = clock;
  }

  /** Of these selections, as far as it was not done before. */
  public Uni<Void> ask(List<Long> selections) {
    Set<Registry> asked = EnumSet.copyOf(EvidenceCheck.HOUSING.needed());
    asked.retainAll(registries.connected());
    AskedAbout about = AskedAbout.of(asked);
    return pool.preparedQuery(ASK)
        .execute(
            Tuple.tuple()
                .addArrayOfLong(selections.toArray(Long[]::new))
                .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
                .addBoolean(!asked.isEmpty())
                .addArrayOfString(about.registries())
                .addArrayOfString(about.relations()))
        .replaceWithVoid();
  }
}
