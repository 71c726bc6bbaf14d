package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.anju.application.Application;
import org.anju.application.Category;
import org.anju.platform.database.RowStream;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** How the people stand whom an employer has filed; names and numbers masked. */
@ApplicationScoped
public class MemberBoard {

  private static final String OF = " WHERE employer = $1 AND offering_id = $2";

  private static final String COUNTS =
      "SELECT state, count(*) AS members, count(link_hash) AS linked FROM group_member"
          + OF
          + " GROUP BY state";

  private static final String MEMBERS =
      """
      SELECT m.id, m.row_no, m.name_masked, m.identity_masked, m.mobile_masked, m.household_size,
             m.category, m.state, m.link_hash IS NOT NULL AS linked, m.attempts_left = 0 AS locked,
             m.answered_at, m.receipt, a.status, a.applicant IS NOT NULL AS claimed
      FROM group_member m LEFT JOIN application a ON a.receipt = m.receipt
      WHERE m.employer = $1 AND m.offering_id = $2 AND ($3::text IS NULL OR m.state = $3)
      ORDER BY m.id
      """;

  private final Pool pool;
  private final RowStream rows;

  MemberBoard(Pool pool, RowStream rows) {
    this.pool = pool;
    this.rows = rows;
  }

  /**
   * How many there are.
   *
   * @param linked of those who have not consented, how many have a link
   */
  public record MemberCounts(long awaiting, long consented, long declined, long linked) {}

  /**
   * One of the employer's people.
   *
   * @param row of the roster
   * @param linked whether a link was given out
   * @param locked whether the link was tried with wrong digits too often
   * @param answeredAt null until the person has answered
   * @param receipt of the application, null unless the person has consented
   * @param status of the application, null likewise
   * @param claimed whether the person follows the application with an account
   */
  public record GroupMember(
      long id,
      int row,
      String nameMasked,
      String identityMasked,
      String mobileMasked,
      int householdSize,
      Category category,
      MemberState state,
      boolean linked,
      boolean locked,
      @Nullable Instant answeredAt,
      @Nullable String receipt,
      @Nullable Application.Status status,
      boolean claimed) {}

  public Uni<MemberCounts> counts(Actor actor, long offering) {
    return pool.preparedQuery(COUNTS)
        .execute(Tuple.of(actor.organisation(), offering))
        .map(MemberBoard::counts);
  }

  /** {@code state} narrows the list; null means everybody. */
  public Uni<Page<GroupMember>> page(
      Actor actor, long offering, @Nullable MemberState state, int page, int size) {
    Tuple window = filter(actor, offering, state).addInteger(size).addLong((long) page * size);
    return counts(actor, offering)
        .chain(
            counts ->
                pool.preparedQuery(MEMBERS + " LIMIT $4 OFFSET $5")
                    .execute(window)
                    .map(rows -> new Page<>(members(rows), total(counts, state), page, size)));
  }

  /**
   * Hands every member to {@code each} in turn, on a thread that may block; memory does not grow
   * with their number.
   */
  Uni<Void> forEach(Actor actor, long offering, Consumer<GroupMember> each) {
    return rows.forEach(MEMBERS, filter(actor, offering, null), row -> each.accept(member(row)));
  }

  private static Tuple filter(Actor actor, long offering, @Nullable MemberState state) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addLong(offering)
        .addString(state == null ? null : state.name());
  }

  private static long total(MemberCounts counts, @Nullable MemberState state) {
    if (state == null) {
      return counts.awaiting() + counts.consented() + counts.declined();
    }
    return switch (state) {
      case AWAITING_CONSENT -> counts.awaiting();
      case CONSENTED -> counts.consented();
      case DECLINED -> counts.declined();
    };
  }

  private static MemberCounts counts(RowSet<Row> rows) {
    long[] members = new long[MemberState.values().length];
    long linked = 0;
    for (Row row : rows) {
      MemberState state = MemberState.valueOf(row.getString("state"));
      members[state.ordinal()] = row.getLong("members");
      linked += state == MemberState.CONSENTED ? 0 : row.getLong("linked");
    }
    return new MemberCounts(
        members[MemberState.AWAITING_CONSENT.ordinal()],
        members[MemberState.CONSENTED.ordinal()],
        members[MemberState.DECLINED.ordinal()],
        linked);
  }

  private static List<GroupMember> members(RowSet<Row> rows) {
    return Rows.list(rows, MemberBoard::member);
  }

  private static GroupMember member(Row row) {
    OffsetDateTime answered = row.getOffsetDateTime("answered_at");
    String status = row.getString("status");
    return new GroupMember(
        row.getLong("id"),
        row.getInteger("row_no"),
        row.getString("name_masked"),
        row.getString("identity_masked"),
        row.getString("mobile_masked"),
        row.getInteger("household_size"),
        Category.valueOf(row.getString("category")),
        MemberState.valueOf(row.getString("state")),
        row.getBoolean("linked"),
        row.getBoolean("locked"),
        answered == null ? null : answered.toInstant(),
        row.getString("receipt"),
        status == null ? null : Application.Status.valueOf(status),
        row.getBoolean("claimed"));
  }
}
