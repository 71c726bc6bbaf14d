package org.anju.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** The officers who have worked here. Their rights come from their tokens, never from this list. */
@ApplicationScoped
public class Officers {

  private static final String SEEN =
      """
      INSERT INTO bureau_officer (id, role, name, districts, seen_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id, role) DO UPDATE
        SET name = excluded.name, districts = excluded.districts, seen_at = excluded.seen_at
        WHERE bureau_officer.seen_at < excluded.seen_at - interval '1 minute'
           OR bureau_officer.districts <> excluded.districts OR bureau_officer.name <> excluded.name
      """;

  private static final String OF_ROLE =
      """
      SELECT b.id, b.name, b.districts, b.seen_at, count(a.id) AS held,
             count(a.id) FILTER (WHERE a.waiting_since < t.before) AS overdue
      FROM bureau_officer b
      LEFT JOIN check_claim c ON c.officer = b.id AND c.kind = $2
      LEFT JOIN application a ON a.id = c.application_id AND a.status = $3
      LEFT JOIN unnest($5::text[], $6::timestamptz[]) AS t (version, before)
        ON t.version = a.policy_version
      WHERE b.role = $1 AND b.districts && $4
      GROUP BY b.id, b.role
      ORDER BY b.name, b.id
      """;

  private static final String NAMES =
      """
      SELECT DISTINCT ON (id) id, name FROM bureau_officer WHERE id = ANY ($1)
      ORDER BY id, seen_at DESC
      """;

  private final Pool pool;
  private final CheckTerms terms;
  private final BusinessClock clock;

  Officers(Pool pool, CheckTerms terms, BusinessClock clock) {
    this.pool = pool;
    this.terms = terms;
    this.clock = clock;
  }

  /** Remembers that the officer is at work. */
  public Uni<Void> seen(Officer officer) {
    Actor actor = officer.actor();
    Tuple values =
        Tuple.of(
            actor.id(),
            actor.role(),
            officer.name(),
            actor.districts().toArray(String[]::new),
            clock.now().atOffset(ZoneOffset.UTC));
    return pool.preparedQuery(SEEN).execute(values).replaceWithVoid();
  }

  /** Those of the check in any of the supervisor's districts. */
  public Uni<List<KnownOfficer>> of(Actor supervisor, CheckKind kind) {
    CheckTerms.Overdue overdue = terms.overdueToday();
    Tuple values =
        Tuple.of(
            kind.role(),
            kind.name(),
            kind.waiting().name(),
            supervisor.districts().toArray(String[]::new),
            overdue.versions(),
            overdue.before());
    return pool.preparedQuery(OF_ROLE)
        .execute(values)
        .map(rows -> Rows.list(rows, Officers::known));
  }

  /** The names of those who have worked here, by their ids. */
  Uni<Map<String, String>> names(Set<String> ids) {
    return pool.preparedQuery(NAMES)
        .execute(Tuple.of(ids.toArray(String[]::new)))
        .map(
            rows ->
                Rows.stream(rows)
                    .collect(
                        Collectors.toMap(
                            row -> row.getString("id"), row -> row.getString("name"))));
  }

  /** Refused with {@code verification.officer-unknown} when nobody of that id serves there. */
  Uni<KnownOfficer> required(Actor supervisor, CheckKind kind, String id, String district) {
    return of(supervisor, kind)
        .map(
            known ->
                known.stream()
                    .filter(one -> one.id().equals(id) && one.districts().contains(district))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.of(VerificationRefusal.OFFICER_UNKNOWN)));
  }

  private static KnownOfficer known(Row row) {
    return new KnownOfficer(
        row.getString("id"),
        row.getString("name"),
        List.of(row.getArrayOfStrings("districts")),
        row.getLong("held"),
        row.getLong("overdue"),
        row.getOffsetDateTime("seen_at").toInstant());
  }
}
