package org.anju.employer.clerks;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;

/** Shows a clerk who else acts for the employer, and everybody for whom they act themselves. */
@ApplicationScoped
public class ListClerks {

  private static final String COLLEAGUES =
      """
      SELECT id, account, name_cipher, since, state FROM employer_clerk
      WHERE employer = $1 AND state IN ('JOINING', 'ACTIVE') ORDER BY since, id
      """;

  private static final String MINE =
      """
      SELECT o.alias, o.name, c.state FROM employer_clerk c JOIN organisation o ON o.alias = c.employer
      WHERE c.account = $1 AND c.state <> 'LEFT'
      """;

  private final Pool pool;
  private final Clerks clerks;
  private final KnownClerks known;

  ListClerks(Pool pool, Clerks clerks, KnownClerks known) {
    this.pool = pool;
    this.clerks = clerks;
    this.known = known;
  }

  /**
   * Somebody who acts for the employer.
   *
   * @param you whether it is the person who asks
   */
  public record Clerk(long id, String name, Instant since, ClerkState state, boolean you) {}

  /**
   * For whom a person acts.
   *
   * @param alias of the employer's organisation
   */
  public record Clerkship(String alias, String employer, ClerkState state) {}

  /** The employer's clerks, longest first; refused for whoever is none of them. */
  public Uni<List<Clerk>> of(Actor actor) {
    return known
        .require(actor)
        .chain(() -> pool.preparedQuery(COLLEAGUES).execute(Tuple.of(actor.organisation())))
        .map(rows -> Rows.list(rows, row -> clerk(row, actor)));
  }

  /** One at most: an account acts for one employer. */
  public Uni<List<Clerkship>> mine(Actor actor) {
    return pool.preparedQuery(MINE)
        .execute(Tuple.of(actor.id()))
        .map(rows -> Rows.list(rows, ListClerks::clerkship));
  }

  private Clerk clerk(Row row, Actor actor) {
    return new Clerk(
        row.getLong("id"),
        clerks.name(row.getBuffer("name_cipher").getBytes()),
        row.getOffsetDateTime("since").toInstant(),
        ClerkState.valueOf(row.getString("state")),
        row.getString("account").equals(actor.id()));
  }

  private static Clerkship clerkship(Row row) {
    return new Clerkship(
        row.getString("alias"), row.getString("name"), ClerkState.valueOf(row.getString("state")));
  }
}
