package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * The officers whom a supervisor can name: Keycloak tells only who somebody is, not who there is,
 * so each is remembered at the own visit to the desk.
 */
@ApplicationScoped
public class ObjectionOfficers {

  private static final String REMEMBER =
      """
      INSERT INTO bureau_officer AS o (id, role, name, districts, seen_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id, role) DO UPDATE
        SET name = excluded.name, districts = excluded.districts, seen_at = excluded.seen_at
      WHERE (o.name, o.districts) IS DISTINCT FROM (excluded.name, excluded.districts)
      """;

  private static final String SERVING =
      """
      SELECT id, name FROM bureau_officer WHERE role = 'bureau-officer' AND districts && $1
      ORDER BY name, id
      """;

  private static final String SERVES =
      """
      SELECT FROM bureau_officer
      WHERE role = 'bureau-officer' AND id = $1 AND $2 = ANY (districts)
      """;

  private final Pool pool;
  private final BusinessClock clock;

  ObjectionOfficers(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> remember(Actor officer, String name) {
    return pool.preparedQuery(REMEMBER)
        .execute(
            Tuple.tuple()
                .addString(officer.id())
                .addString(officer.role())
                .addString(name)
                .addArrayOfString(officer.districts().stream().sorted().toArray(String[]::new))
                .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Who serves a district of the supervisor. */
  public Uni<List<ObjectionOfficer>> of(Actor supervisor) {
    return pool.preparedQuery(SERVING)
        .execute(Tuple.tuple().addArrayOfString(supervisor.districts().toArray(String[]::new)))
        .map(rows -> Rows.stream(rows))
        .map(
            rows ->
                rows.map(row -> new ObjectionOfficer(row.getString("id"), row.getString("name")))
                    .toList());
  }

  Uni<Void> requireServing(String officer, String district) {
    return pool.preparedQuery(SERVES)
        .execute(Tuple.of(officer, district))
        .invoke(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(PublicityRefusal.OFFICER_UNKNOWN);
              }
            })
        .replaceWithVoid();
  }
}
