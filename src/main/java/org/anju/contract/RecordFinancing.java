package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectUse;

/**
 * The acquirer records how a family pays for the home that it has signed for (articles 27 and 28).
 * A correction is a new version; what was recorded before stays.
 */
@ApplicationScoped
public class RecordFinancing {

  private static final String HOLD =
      "SELECT FROM agreement WHERE selection_id = $1 FOR NO KEY UPDATE";

  private static final String FIND =
      """
      SELECT g.state, o.acquirer, o.use, s.total_price,
        (SELECT coalesce(max(f.version), 0) FROM agreement_financing f WHERE f.selection_id = s.id) AS version
      FROM agreement g
      JOIN selection s ON s.id = g.selection_id
      JOIN offering o ON o.id = s.offering_id
      WHERE g.selection_id = $1
      """;

  private static final String INSERT =
      """
      INSERT INTO agreement_financing (selection_id, version, price, own_money, provident_loan, provident_lender,
        bank_loan, bank_lender, recorded_by, recorded_at, recorded_name)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """;

  private final Pool pool;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordFinancing(Pool pool, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers the version that holds now.
   *
   * @param name the account's name, for whoever looks at the versions
   * @param version the one that the person saw; 0 when nothing was recorded yet
   */
  public Uni<Integer> record(
      Actor acquirer, String name, long selectionId, int version, Financing financing) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(HOLD)
                .execute(Tuple.of(selectionId))
                .chain(() -> connection.preparedQuery(FIND).execute(Tuple.of(selectionId)))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
                .onItem()
                .ifNull()
                .failWith(() -> RefusedException.of(AgreementRefusal.UNKNOWN))
                .invoke(row -> require(acquirer, row, version, financing))
                .call(row -> insert(connection, acquirer, name, selectionId, row, financing))
                .call(() -> note(connection, acquirer, selectionId, version + 1, financing))
                .replaceWith(version + 1));
  }

  private static void require(Actor acquirer, Row row, int version, Financing financing) {
    if (!row.getString("acquirer").equals(acquirer.organisation())) {
      throw RefusedException.of(AgreementRefusal.NOT_YOURS);
    }
    if (ProjectUse.valueOf(row.getString("use")) == ProjectUse.RENT) {
      throw RefusedException.of(AgreementRefusal.FINANCING_OF_A_LEASE);
    }
    if (!AgreementState.SIGNED.name().equals(row.getString("state"))) {
      throw RefusedException.of(AgreementRefusal.NOT_SIGNED);
    }
    financing.require(row.getBigDecimal("total_price"));
    if (row.getInteger("version") != version) {
      throw RefusedException.of(AgreementRefusal.FINANCING_CHANGED);
    }
  }

  private Uni<Void> insert(
      SqlConnection connection,
      Actor acquirer,
      String name,
      long selectionId,
      Row row,
      Financing financing) {
    Tuple values =
        Tuple.tuple()
            .addLong(selectionId)
            .addInteger(row.getInteger("version") + 1)
            .addBigDecimal(row.getBigDecimal("total_price"))
            .addBigDecimal(Yuan.exact(financing.ownMoney()))
            .addBigDecimal(Yuan.exact(financing.providentLoan()))
            .addString(financing.providentLender())
            .addBigDecimal(Yuan.exact(financing.bankLoan()))
            .addString(financing.bankLender())
            .addString(acquirer.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
            .addString(name);
    return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
  }

  private Uni<Void> note(
      SqlConnection connection,
      Actor acquirer,
      long selectionId,
      int version,
      Financing financing) {
    return audit.record(
        connection,
        acquirer,
        Decision.of("agreement.finance", "selection", selectionId)
            .after(version + ":" + financing));
  }
}
