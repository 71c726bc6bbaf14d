package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Lists a project's postings: those that wait for a second person first, then the latest. */
@ApplicationScoped
public class ListPostings {

  private static final String COUNT = "SELECT count(*) AS total FROM posting WHERE project_id = $1";

  private static final String PAGE =
      """
      SELECT t.*, s.lender, v.id AS voucher_id, v.number
      FROM posting t
      LEFT JOIN funding_source s ON s.id = t.source_id
      LEFT JOIN voucher v ON v.posting_id = t.id
      WHERE t.project_id = $1
      ORDER BY t.state <> 'WAITING', t.id DESC
      LIMIT $2 OFFSET $3
      """;

  private final FundedProjects projects;
  private final Pool pool;

  ListPostings(FundedProjects projects, Pool pool) {
    this.projects = projects;
    this.pool = pool;
  }

  /**
   * A posting, in yuan.
   *
   * @param lender of its source; null when it names none
   * @param voucherId what it became; null unless it is posted, as is {@code number}
   * @param reason why it was sent back; null unless it was
   * @param ownEntry whether the reader has entered it and so does not approve it
   */
  public record PostingRow(
      long id,
      VoucherKind kind,
      PostingState state,
      BigDecimal amount,
      @Nullable String lender,
      boolean ownAccount,
      @Nullable Long acquisitionId,
      @Nullable Long reverses,
      String counterparty,
      @Nullable String counterpartyCode,
      String reference,
      LocalDate occurredOn,
      String note,
      String enteredBy,
      Instant enteredAt,
      @Nullable String decidedBy,
      @Nullable String reason,
      @Nullable Long voucherId,
      @Nullable Integer number,
      boolean ownEntry) {}

  public Uni<Page<PostingRow>> list(Actor actor, long projectId, int page, int size) {
    return projects
        .visibleTo(pool, actor, projectId)
        .chain(() -> pool.preparedQuery(COUNT).execute(Tuple.of(projectId)))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(actor, projectId, total, page, size));
  }

  private Uni<Page<PostingRow>> page(Actor actor, long projectId, long total, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(projectId, size, (long) page * size))
        .map(rows -> Rows.list(rows, row -> posting(actor, row)))
        .map(items -> new Page<>(items, total, page, size));
  }

  private static PostingRow posting(Actor actor, Row row) {
    return new PostingRow(
        row.getLong("id"),
        VoucherKind.valueOf(row.getString("kind")),
        PostingState.valueOf(row.getString("state")),
        row.getBigDecimal("amount"),
        row.getString("lender"),
        row.getBoolean("own_account"),
        row.getLong("acquisition_id"),
        row.getLong("reverses"),
        row.getString("counterparty"),
        row.getString("counterparty_code"),
        row.getString("reference"),
        row.getLocalDate("occurred_on"),
        row.getString("note"),
        row.getString("entered_name"),
        row.getOffsetDateTime("entered_at").toInstant(),
        row.getString("decided_name"),
        row.getString("reason"),
        row.getLong("voucher_id"),
        row.getInteger("number"),
        actor.id().equals(row.getString("entered_by")));
  }
}
