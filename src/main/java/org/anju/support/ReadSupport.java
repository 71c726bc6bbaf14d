package org.anju.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/**
 * Shows claims with their decisions and receipts to their acquirer and to staff of the district.
 */
@ApplicationScoped
public class ReadSupport {

  private static final String SELECT =
      """
      SELECT i.*, p.name AS project_name, p.district, o.name AS company,
        EXISTS (SELECT FROM support_decision d WHERE d.item_id = i.id AND d.settled_by IS NULL) AS decision_waits
      FROM support_item i
      JOIN housing_project p ON p.id = i.project_id
      JOIN organisation o ON o.alias = p.acquirer
      """;

  private static final String WHERE =
      "WHERE "
          + SupportScope.CONDITION
          + "AND ($3::bigint IS NULL OR i.project_id = $3) AND ($4::text IS NULL OR i.state = $4) ";

  private static final String COUNT =
      "SELECT count(*) AS total FROM support_item i JOIN housing_project p ON p.id = i.project_id "
          + WHERE;

  private static final String PAGE =
      SELECT + WHERE + "ORDER BY i.state <> 'CLAIMED', i.id DESC LIMIT $5 OFFSET $6";

  private static final String ONE = SELECT + "WHERE" + SupportScope.CONDITION + "AND i.id = $3";

  private static final String DECISIONS =
      "SELECT * FROM support_decision WHERE item_id = $1 ORDER BY id";

  private static final String RECEIPTS =
      """
      SELECT c.*, v.number AS voucher_number,
        EXISTS (SELECT FROM voucher r WHERE r.reverses = c.voucher_id) AS undone
      FROM support_receipt c LEFT JOIN voucher v ON v.id = c.voucher_id
      WHERE c.item_id = $1 ORDER BY c.id
      """;

  private final Pool pool;
  private final OfficialDocuments documents;

  ReadSupport(Pool pool, OfficialDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  /**
   * Those that the actor may see, what is not decided first.
   *
   * @param projectId null for all projects
   * @param state null for all
   */
  public Uni<Page<SupportRow>> page(
      Actor actor, @Nullable Long projectId, @Nullable SupportState state, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter(actor, projectId, state))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        filter(actor, projectId, state)
                            .addInteger(size)
                            .addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ReadSupport::row))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** One that the actor may see. */
  public Uni<SupportView> one(Actor actor, long id) {
    return pool.preparedQuery(ONE)
        .execute(SupportScope.of(actor).addLong(id))
        .map(SupportScope::required)
        .chain(
            found ->
                documents
                    .of(pool, SupportItems.CASE, id)
                    .chain(papers -> view(actor, found, papers)));
  }

  private Uni<SupportView> view(Actor actor, Row found, Map<Long, OfficialDocument> papers) {
    Tuple id = Tuple.of(found.getLong("id"));
    return pool.preparedQuery(DECISIONS)
        .execute(id)
        .map(rows -> Rows.list(rows, row -> decision(actor, row, papers)))
        .chain(
            decisions ->
                pool.preparedQuery(RECEIPTS)
                    .execute(id)
                    .map(rows -> Rows.list(rows, row -> receipt(row, papers)))
                    .map(receipts -> view(found, papers, decisions, receipts)));
  }

  private static SupportView view(
      Row found,
      Map<Long, OfficialDocument> papers,
      List<SupportView.DecisionLine> decisions,
      List<SupportView.ReceiptLine> receipts) {
    return new SupportView(
        row(found),
        found.getString("legal_basis"),
        found.getLong("acquisition_id"),
        papers.get(found.getLong("document_id")),
        decisions,
        receipts,
        found.getInteger("version"));
  }

  private static SupportView.DecisionLine decision(
      Actor actor, Row row, Map<Long, OfficialDocument> papers) {
    return new SupportView.DecisionLine(
        row.getLong("id"),
        row.getBigDecimal("granted"),
        papers.get(row.getLong("document_id")),
        row.getOffsetDateTime("entered_at").toInstant(),
        row.getString("entered_by").equals(actor.id()),
        row.getBoolean("confirmed"),
        instant(row.getOffsetDateTime("settled_at")),
        row.getString("reason"));
  }

  private static SupportView.ReceiptLine receipt(Row row, Map<Long, OfficialDocument> papers) {
    return new SupportView.ReceiptLine(
        row.getLong("id"),
        row.getBigDecimal("amount"),
        row.getLocalDate("received_on"),
        row.getString("reference"),
        row.getLong("voucher_id"),
        row.getInteger("voucher_number"),
        row.getBoolean("undone"),
        papers.get(row.getLong("document_id")));
  }

  private static SupportRow row(Row row) {
    SupportKind kind = SupportKind.valueOf(row.getString("kind"));
    String tax = row.getString("tax");
    return new SupportRow(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("project_name"),
        row.getString("company"),
        row.getString("district"),
        kind,
        kind.article(),
        tax == null ? null : SparedTax.valueOf(tax),
        SupportState.valueOf(row.getString("state")),
        row.getBigDecimal("claimed"),
        row.getLocalDate("claimed_on"),
        row.getBigDecimal("granted"),
        row.getBigDecimal("received"),
        row.getBoolean("decision_waits"));
  }

  private static Tuple filter(Actor actor, @Nullable Long projectId, @Nullable SupportState state) {
    return SupportScope.of(actor).addLong(projectId).addString(state == null ? null : state.name());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
