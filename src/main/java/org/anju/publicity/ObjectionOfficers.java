package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/**
 * The officers whom a supervisor can name: Keycloak tells only who somebody is, not who there is,
 * so each is remembered at the own visit to the desk.
 */
@ApplicationScoped
public class ObjectionOfficers {

  private static final String REMEMBER =
      """
      INSERT INTO objection_officer AS o (subject, name, districts) VALUES ($1, $2, $3)
      ON CONFLICT (subject) DO UPDATE SET name = excluded.name, districts = excluded.districts
      WHERE (o.name, o.districts) IS DISTINCT FROM (excluded.name, excluded.districts)
      """;

  private static final String SERVING =
      "SELECT subject, name FROM objection_officer WHERE districts && $1 ORDER BY name, subject";

  private static final String SERVES =
      "SELECT FROM objection_officer WHERE subject = $1 AND $2 = ANY (districts)";

  private final Pool pool;

  ObjectionOfficers(Pool pool) {
    this.pool = pool;
  }

  public Uni<Void> remember(Actor officer, String name) {
    return pool.preparedQuery(REMEMBER)
        .execute(
            Tuple.tuple()
                .addString(officer.id())
                .addString(name)
                .addArrayOfString(
                    officer.districts().stream().sorted().toArray(String[]::new)))
        .replaceWithVoid();
  }

  /** Who serves a district of the supervisor. */
  public Uni<List<ObjectionOfficer>> of(Actor supervisor) {
    return pool.preparedQuery(SERVING)
        .execute(
            Tuple.tuple().addArrayOfString(supervisor.districts().toArray(String[]::new)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false))
        .map(
            rows ->
                rows.map(row -> new ObjectionOfficer(row.getString("subject"), row.getString("name")))
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
