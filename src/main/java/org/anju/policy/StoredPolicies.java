package org.anju.policy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a city without rules those of its pack, and keeps {@link Policies} in step with what was
 * approved. Approved versions never change and never go, so a replica that counts as many as it
 * knows has nothing to read.
 */
@ApplicationScoped
public class StoredPolicies {

  /** Before the scheduler and everything else that decides. */
  private static final int FIRST_OF_ALL = -1_000;

  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private static final String SEED =
      """
      WITH seeded AS (
        INSERT INTO policy_version (name, city, state, effective_on, rules, drafted_by, drafted_at,
                                    approved_by, approved_at)
        SELECT $1, $2, 'APPROVED', $3, $4, 'pack', $5, 'operator', $5
        WHERE NOT EXISTS (SELECT FROM policy_version
                          WHERE city = $2 AND district IS NULL AND state = 'APPROVED')
        ON CONFLICT DO NOTHING
        RETURNING name
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $5, 'system', 'system', 'policy.seed', 'policy', name,
             encode(sha256(convert_to($4, 'UTF8')), 'hex'), name
      FROM seeded
      """;

  private static final String COUNT =
      "SELECT count(*) AS approved FROM policy_version WHERE city = $1 AND state = 'APPROVED'";

  private static final String READ =
      "SELECT district, effective_on, rules FROM policy_version"
          + " WHERE city = $1 AND state = 'APPROVED'";

  private final String city;
  private final Optional<List<String>> randomness;
  private final Pool pool;
  private final Policies policies;
  private final BusinessClock clock;
  private final PolicyJson json;

  StoredPolicies(
      @ConfigProperty(name = "anju.policy", defaultValue = "huangshi") String city,
      @ConfigProperty(name = "anju.policy.randomness") Optional<List<String>> randomness,
      Pool pool,
      Policies policies,
      BusinessClock clock,
      PolicyJson json) {
    this.city = city;
    this.randomness = randomness;
    this.pool = pool;
    this.policies = policies;
    this.clock = clock;
    this.json = json;
  }

  void begin(@Observes @Priority(FIRST_OF_ALL) StartupEvent started) {
    seed().chain(this::refresh).await().atMost(LONGEST_START);
  }

  /** Name of the city's pack, by which its versions are kept apart from another city's. */
  public String city() {
    return city;
  }

  /** Reads what was approved anew; whoever approves a version calls it after the commit. */
  public Uni<Void> refresh() {
    return pool.preparedQuery(READ)
        .execute(Tuple.of(city))
        .invoke(rows -> policies.replace(book(rows)))
        .replaceWithVoid();
  }

  /** Follows an approval that another replica made. */
  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> follow() {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(city))
        .map(rows -> rows.iterator().next().getLong("approved"))
        .chain(
            approved ->
                approved == policies.approved().size() ? Uni.createFrom().voidItem() : refresh());
  }

  private Uni<Void> seed() {
    PolicyPack pack =
        randomness.map(kinds -> json.pack(city, kinds)).orElseGet(() -> json.pack(city));
    Tuple values =
        Tuple.of(
            pack.policy().version(),
            city,
            pack.effectiveOn(),
            json.written(pack.policy()),
            clock.now().atOffset(ZoneOffset.UTC));
    return pool.preparedQuery(SEED).execute(values).replaceWithVoid();
  }

  private PolicyBook book(RowSet<Row> rows) {
    List<PolicyVersion> versions = Rows.list(rows, this::version);
    return new PolicyBook(versions);
  }

  private PolicyVersion version(Row row) {
    return new PolicyVersion(
        row.getString("district"),
        row.getLocalDate("effective_on"),
        json.read(row.getString("rules")));
  }
}
