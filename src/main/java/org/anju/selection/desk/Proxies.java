package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows proxies to the family, to the desk of its acquirer, and to the proxies themselves. */
@ApplicationScoped
public class Proxies {

  /** Nobody acts for so many families. */
  private static final int MOST_FAMILIES = 50;

  private static final String SELECT =
      """
      SELECT x.id, a.offering_id, a.receipt, a.applicant_masked, x.name_masked, x.identity_masked,
             x.state, x.subject IS NOT NULL AS claimed, x.reason, x.named_at, x.decided_at,
      """
          + HallTexts.PAPER_COLUMNS
          + """
          FROM selection_proxy x
          JOIN application a ON a.id = x.application_id
          JOIN selection_paper paper ON paper.id = x.paper_id
          JOIN stored_file file ON file.digest = paper.digest
          """;

  private static final String OF_FAMILY =
      SELECT
          + "WHERE a.offering_id = $1 AND a.applicant = $2 AND a.status = 'QUALIFIED'"
          + " ORDER BY x.id DESC LIMIT 1";

  private static final String TOTAL =
      """
      SELECT count(*) AS total FROM selection_proxy x JOIN application a ON a.id = x.application_id
      WHERE a.offering_id = $1
      """;

  private static final String PAGE =
      SELECT + "WHERE a.offering_id = $1 ORDER BY x.state <> 'NAMED', x.id DESC LIMIT $2 OFFSET $3";

  private static final String FAMILIES =
      """
      SELECT a.offering_id, o.name, a.receipt, a.applicant_masked
      FROM selection_proxy x
      JOIN application a ON a.id = x.application_id AND a.status = 'QUALIFIED'
      JOIN offering o ON o.id = a.offering_id
      WHERE x.subject = $1 AND x.state = 'CONFIRMED'
      ORDER BY x.id DESC LIMIT $2
      """;

  private final Pool pool;
  private final Halls halls;
  private final HallTexts texts;

  Proxies(Pool pool, Halls halls, HallTexts texts) {
    this.pool = pool;
    this.halls = halls;
    this.texts = texts;
  }

  /** The proxy that the applicant's family named last; the item is null when it never did. */
  public Uni<@Nullable Proxy> ofFamily(Actor applicant, long offeringId) {
    return pool.preparedQuery(OF_FAMILY)
        .execute(Tuple.of(offeringId, applicant.id()))
        .map(this::firstOrNull);
  }

  /** For the desk: who waits to be confirmed first. */
  public Uni<Page<Proxy>> list(Actor acquirer, long offeringId, int page, int size) {
    return halls
        .of(pool, acquirer, offeringId)
        .chain(() -> pool.preparedQuery(TOTAL).execute(Tuple.of(offeringId)))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(offeringId, total, page, size));
  }

  /** The families for which the person acts, newest first. */
  public Uni<List<ProxiedFamily>> families(Actor person) {
    return pool.preparedQuery(FAMILIES)
        .execute(Tuple.of(person.id(), MOST_FAMILIES))
        .map(rows -> Rows.list(rows, Proxies::family));
  }

  private Uni<Page<Proxy>> page(long offeringId, long total, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(offeringId, size, (long) page * size))
        .map(rows -> Rows.list(rows, this::proxy))
        .map(items -> new Page<>(items, total, page, size));
  }

  private @Nullable Proxy firstOrNull(RowSet<Row> rows) {
    return rows.rowCount() == 0 ? null : proxy(rows.iterator().next());
  }

  private static ProxiedFamily family(Row row) {
    return new ProxiedFamily(
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("receipt"),
        row.getString("applicant_masked"));
  }

  private Proxy proxy(Row row) {
    return new Proxy(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("receipt"),
        row.getString("applicant_masked"),
        row.getString("name_masked"),
        row.getString("identity_masked"),
        texts.paper(row),
        ProxyState.valueOf(row.getString("state")),
        row.getBoolean("claimed"),
        row.getString("reason"),
        Rows.instant(row, "named_at"),
        Rows.instantOrNull(row, "decided_at"));
  }
}
