package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;

/** Gives out the links of members, once: from then on only their hashes exist. */
@ApplicationScoped
public class IssueLinks {

  private static final String WITHOUT_LINK =
      """
      SELECT id, row_no, name_masked, mobile_masked FROM group_member
      WHERE employer = $1 AND offering_id = $2 AND state <> 'CONSENTED'
        AND ($3 OR link_hash IS NULL)
      ORDER BY row_no, id FOR UPDATE
      """;

  private static final String SET =
      "UPDATE group_member SET link_hash = $2, attempts_left = $3 WHERE id = $1";

  private final Pool pool;
  private final AuditTrail audit;

  IssueLinks(Pool pool, AuditTrail audit) {
    this.pool = pool;
    this.audit = audit;
  }

  /**
   * A member's link.
   *
   * @param row of the roster by which the member was filed
   * @param secret opens the member's page; never stored
   */
  public record Issued(int row, String nameMasked, String mobileMasked, String secret) {}

  /**
   * The links of an employer's members who have not consented.
   *
   * @param renew whether those who have a link get a new one, which ends the old one; it also lets
   *     people in who were locked out
   */
  public Uni<List<Issued>> issue(Actor actor, long offering, boolean renew) {
    return pool.withTransaction(connection -> issue(connection, actor, offering, renew));
  }

  private Uni<List<Issued>> issue(
      SqlConnection connection, Actor actor, long offering, boolean renew) {
    return connection
        .preparedQuery(WITHOUT_LINK)
        .execute(Tuple.of(actor.organisation(), offering, renew))
        .chain(members -> store(connection, members))
        .call(
            links ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("employer.issue-links", "offering", offering)
                        .after(links.size() + ":" + renew)));
  }

  private static Uni<List<Issued>> store(SqlConnection connection, RowSet<Row> members) {
    List<Issued> links = new ArrayList<>();
    List<Tuple> hashes = new ArrayList<>();
    for (Row member : members) {
      Issued link = link(member);
      links.add(link);
      hashes.add(
          Tuple.of(member.getLong("id"), SecretLink.hash(link.secret()), GroupMembers.ATTEMPTS));
    }
    return hashes.isEmpty()
        ? Uni.createFrom().item(links)
        : connection.preparedQuery(SET).executeBatch(hashes).replaceWith(links);
  }

  private static Issued link(Row member) {
    return new Issued(
        member.getInteger("row_no"),
        member.getString("name_masked"),
        member.getString("mobile_masked"),
        SecretLink.fresh());
  }
}
